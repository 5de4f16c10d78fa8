import { type Phrase, phraseFinder, type WordClasses } from '../phrases.ts'
import type { Said } from '../said.ts'
import type { Wording } from './claim-words.ts'
import type { FoundClaim, RecordStatement } from './found-claim.ts'
import type { OrderView } from './order-view.ts'

/** A sentence of the customer with what was said just before it, oldest first, and what is near in its own turn. */
export interface Heard {
  readonly sentence: Said
  readonly before: readonly Said[]
  readonly turn: readonly Said[]
}

/** A claim, and what of an order contradicts it. */
export interface Claim {
  readonly kind: FoundClaim['kind']
  readonly against: (order: OrderView) => RecordStatement | undefined
}

/** The claim that a sentence makes, if it makes one of this kind. */
export type ClaimReader = (heard: Heard) => Claim | undefined

export type Says = (sentence: Said) => boolean

/** Whether a sentence says one of the phrases. */
export function says(phrases: readonly Phrase[], classes: WordClasses): Says {
  const find = phraseFinder(phrases, classes)
  return (sentence) => find(sentence) !== undefined
}

/** Whether a sentence says it, and nothing that takes the sense from it. */
export function wording(words: Wording, classes: WordClasses): Says {
  const yes = says(words.says, classes)
  const no = says(words.not, classes)
  return (sentence) => yes(sentence) && !no(sentence)
}
