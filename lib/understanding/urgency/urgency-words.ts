import type { RuleLanguage } from '../conversation.ts'
import type { Phrase, WordClasses } from '../phrases.ts'
import type { Urgency } from '../understanding.ts'

/** How a language says that something cannot wait, as data. */
export interface UrgencyWords {
  readonly language: RuleLanguage
  readonly classes: WordClasses
  readonly kinds: Readonly<Record<Urgency['kind'], KindWords>>
  /** A sentence that asks in general, or of something that has not happened. */
  readonly general: readonly Phrase[]
  /** It did happen to this customer all the same ("is it normal that …"). */
  readonly own: readonly Phrase[]
}

export interface KindWords {
  /** Says it by itself. */
  readonly says: readonly Phrase[]
  /** Says it together with a sentence of the customer that shows the `need`. */
  readonly hints?: readonly Phrase[]
  readonly need?: readonly Phrase[]
  /** The same words in another sense, in the past, or in a figure of speech. */
  readonly not: readonly Phrase[]
  /** A later sentence that says that it is over. */
  readonly settled: readonly Phrase[]
  /** A general question is no sign of this kind; a threat may well be put as one. */
  readonly skipGeneral: boolean
}
