import type { RuleLanguage } from '../conversation.ts'
import type { Phrase, WordClasses } from '../phrases.ts'

/** How a language tells of what was done, sent and promised, as data. */
export interface TriedWords {
  readonly language: RuleLanguage
  readonly classes: WordClasses
  /** Words that join two clauses, and those that begin one after them. */
  readonly joins: string
  readonly begins: string
  /** No step: courtesy, looking something up, a handover, a place in the queue. */
  readonly nothing: readonly Phrase[]
  /** No step: something that may be done, if the customer wants it. */
  readonly offer: readonly Phrase[]
  /** No step: asks the customer for something. */
  readonly request: readonly Phrase[]
  readonly action: readonly Phrase[]
  readonly promise: readonly Phrase[]
  /** Says by itself where to look: an address follows, or the page is named. */
  readonly article: readonly Phrase[]
  /** The customer says that a step did not help. */
  readonly failed: readonly Phrase[]
  /** The same, unless the agent asked something, which it answers. */
  readonly denies: readonly Phrase[]
  readonly notFailed: readonly Phrase[]
  readonly due: DueWords
}

/** The words of a time that something is due. */
export interface DueWords {
  /** Name a time by themselves. */
  readonly times: string
  /** May stand before, between and after them. */
  readonly small: string
  /** Of the small words, those that a time may end in, and those that it cannot begin with. */
  readonly ends: string
  readonly notFirst: string
  /** Make a time of the number that follows: "before 5". */
  readonly clock: string
  /** Sunday first, as dates count them. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly units: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month'>>
  readonly working: string
  readonly today: readonly Phrase[]
  readonly tomorrow: readonly Phrase[]
  readonly endOfWeek: readonly Phrase[]
  readonly endOfMonth: readonly Phrase[]
  readonly nextWeek: readonly Phrase[]
  readonly numbers: Readonly<Record<string, number>>
}
