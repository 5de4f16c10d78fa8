import { featuresOf } from '../../../lib/understanding/intent/features.ts'
import { decodeModel, type LinearModel } from '../../../lib/understanding/intent/model.ts'
import type { Example } from './examples.ts'
import { foldOf, type Split } from './folds.ts'
import { type Learnt, learn } from './learn.ts'
import { store } from './store.ts'

const folds = 5
/** Our own phrases are few: each counts as this many. */
const ownWeight = 2

/** An example with a model that has not seen it. */
export interface HeldOut {
  readonly example: Example
  readonly model: LinearModel
}

/** Each example with the model, as it would be stored, of all the other folds. */
export function crossValidate(examples: readonly Example[], split: Split): HeldOut[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const held = (example: Example) => foldOf(example, split, folds) === fold
    const model = decodeModel(store(learnFrom(examples.filter((example) => !held(example))), 1))
    return examples.filter(held).map((example) => ({ example, model }))
  })
}

export function learnFrom(examples: readonly Example[]): Learnt {
  return learn(
    examples.flatMap(({ text, label, source }) =>
      Array.from({ length: source === 'own' || source === 'foreign' ? ownWeight : 1 }, () => ({
        features: featuresOf(text),
        label,
      })),
    ),
  )
}
