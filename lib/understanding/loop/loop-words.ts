import type { RuleLanguage } from '../conversation.ts'
import type { Phrase, WordClasses } from '../phrases.ts'

/** What tells a language's repetitions from its courtesy, as data. */
export interface LoopWords {
  readonly language: RuleLanguage
  readonly classes: WordClasses
  /** Sentences that may come again and again: greetings, thanks, "did that help?", the queue. */
  readonly courtesy: readonly Phrase[]
  /** Says that the customer was not understood. Every such sentence is the same answer. */
  readonly notUnderstood: readonly Phrase[]
  /** Asks for something without a question mark. */
  readonly request: readonly Phrase[]
  /** Gives the reason for one more question: what was given was not found. */
  readonly notFound: readonly Phrase[]
  /** Says that something is not so; with it and without it, two answers are not the same. */
  readonly negative: readonly Phrase[]
  /** Says that it is done, which a question for it does not repeat. */
  readonly done: readonly Phrase[]
  /** The customer is content with the answer, so that it may come again. */
  readonly content: readonly Phrase[]
  /** The customer asks to have it once more. */
  readonly again: readonly Phrase[]
  /** Speaks of a second thing, to which the same question is a new one. */
  readonly another: readonly Phrase[]
  /** Of these a question is known, however little else it says. */
  readonly questionWords: string
  /** Words that carry no content. */
  readonly empty: string
  /** Words for one thing, a group a line. */
  readonly synonyms: readonly string[]
  /** Words that name a time: with another one, it is another answer. */
  readonly times: string
}
