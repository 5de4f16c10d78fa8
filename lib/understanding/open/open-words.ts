import type { RuleLanguage } from '../conversation.ts'
import type { Phrase, WordClasses } from '../phrases.ts'

/** What kind of answer a question calls for. */
export type QuestionKind = 'yes-no' | 'request' | 'when' | 'how-much' | 'where' | 'who' | 'other'

/** How a language asks and answers, as data. */
export interface OpenWords {
  readonly language: RuleLanguage
  readonly classes: WordClasses
  /** Begins a question, with or without a question mark; by the kind of answer, the first that fits. */
  readonly questions: readonly (readonly [QuestionKind, readonly Phrase[]])[]
  /** Before what is to be told: "can you tell me" *when*. */
  readonly tellMe: readonly Phrase[]
  /** Asks for something to be done, without being a question. */
  readonly requests: readonly Phrase[]
  /** Looks like a question and asks for nothing. */
  readonly rhetorical: readonly Phrase[]
  /** A wish for a call is one all the same, though it is one for a person. */
  readonly call: readonly Phrase[]
  /** The customer no longer wants to know. */
  readonly withdrawn: readonly Phrase[]
  /** Begins a statement, which a question mark alone does not make a question. */
  readonly states: readonly Phrase[]
  /** The customer says that what came was no answer. */
  readonly rejected: readonly Phrase[]
  /** Answers yes or no, or says that it can or cannot be done. */
  readonly decides: readonly Phrase[]
  /** Decides whatever the question was. */
  readonly polar: readonly Phrase[]
  /** The verbs that a yes-no question begins with, each with its forms: an answer takes up the same. */
  readonly auxiliaries: readonly string[]
  /** Joins two things to choose from: to name one is an answer. */
  readonly or: string
  /** Grants or refuses a request. */
  readonly grants: readonly Phrase[]
  /** Courtesy, a hold, or a bot that did not understand. */
  readonly noAnswer: readonly Phrase[]
  /** What a "when", "how much" or "where" must be answered with. */
  readonly tells: Readonly<Record<'when' | 'how-much' | 'where' | 'who', readonly Phrase[]>>
  /** A "when" about the past is not answered by how long something takes. */
  readonly past: readonly Phrase[]
  readonly day: readonly Phrase[]
  /** Only tells that an answer will come. */
  readonly later: readonly Phrase[]
  /** Words that carry no content. */
  readonly empty: string
}
