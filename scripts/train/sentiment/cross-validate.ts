import { decodeModel, decodeValences, type StoredModel } from '../../../lib/understanding/sentiment/model.ts'
import { sentimentOf } from '../../../lib/understanding/sentiment/sentiment-of.ts'
import { randomFrom, shuffled } from '../random.ts'
import { auc } from './auc.ts'
import type { Example } from './examples.ts'
import { fitted } from './fit.ts'

const folds = 5

/** The area under the curve of examples that are scored by a model of the other folds and what is `always` learned. */
export function crossValidated(
  examples: readonly Example[],
  always: readonly Example[],
  valences: StoredModel['valences'],
): number {
  const order = shuffled(examples, randomFrom(folds))
  const scored = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const others = order.filter((_, at) => at % folds !== fold)
    const model = decodeModel({ valences, ...fitted([...others, ...always], decodeValences(valences)) })
    return order
      .filter((_, at) => at % folds === fold)
      .map(({ text, feeling }) => ({ score: sentimentOf(text, model), negative: feeling === 'bad' }))
  })
  return auc(scored)
}
