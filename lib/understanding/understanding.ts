import type { Span } from './conversation.ts'
import type { Slot } from './slots.ts'

/** Something that the customer has said and that answers a question. */
export interface FoundFact extends Span {
  readonly slot: Slot
  /** As it was written, without the words around it. */
  readonly value: string
  /** What told its slot: the question before it, a word beside it, its own shape, or a line of a form. */
  readonly by: 'question' | 'cue' | 'shape' | 'form'
  /** 0 to 1. */
  readonly confidence: number
  /** The customer was not sure ("I think", "either … or …", an impossible date). */
  readonly hedged: boolean
  /** A later value of the same slot took its place: the customer corrected it. */
  readonly replaced: boolean
  /** What else it may be, where the customer named more than one ("either 0042 or 4200"); `value` is the first. */
  readonly alternatives?: readonly string[] | undefined
}

/** What a piece of an agent's text asks the customer for. Offsets are into that text. */
export interface Ask {
  readonly slot: Slot
  /**
   * `value`: asks for it. `confirm`: says the value and asks whether it is right. `other`: asks for a second, new or
   * somebody else's value.
   */
  readonly kind: 'value' | 'confirm' | 'other'
  readonly start: number
  readonly end: number
}

/** A question of the draft that the customer has already answered. */
export interface Repeat extends Ask {
  /** The answer, as the customer gave it. */
  readonly fact: FoundFact
  /** `again`: there is a good reason to ask once more, so that the word is softer. */
  readonly level: 'repeat' | 'again'
  readonly reason?: 'failed' | 'changed' | 'hedged' | undefined
}

/** What the repeat guard makes of a draft. */
export interface DraftCheck {
  readonly asks: readonly Ask[]
  readonly repeats: readonly Repeat[]
}

/** What the customer wants, of a closed list of names. */
export interface FoundIntent {
  readonly name: string
  /** Calibrated: of those with .8, four in five are right. */
  readonly confidence: number
  /** The turn that says it. */
  readonly turn: number
}

/** -1 (very bad) to 1 (very good). */
export interface Mood {
  readonly score: number
  readonly label: 'negative' | 'neutral' | 'positive'
  readonly trend: 'falling' | 'steady' | 'rising'
  /** The score of each customer turn, oldest first. */
  readonly turns: readonly { readonly turn: number; readonly score: number }[]
}

/** The customer asks for a human. */
export type HumanRequest = Span

/** The bot gave the same answer or asked the same question again; `turns` are those turns, oldest first. */
export interface BotLoop {
  readonly kind: 'same-answer' | 'same-question'
  readonly turns: readonly number[]
}

/** Why this cannot wait, and the words that say so. */
export interface Urgency extends Span {
  readonly kind: 'payment-failed' | 'safety' | 'legal' | 'delivery-today'
}

/** A question or a request of the customer that nobody has answered. */
export interface OpenQuestion extends Span {
  readonly text: string
}

/** Something that the bot or an agent did, sent or promised. */
export interface TriedStep extends Span {
  readonly kind: 'article' | 'action' | 'answer' | 'promise'
  readonly text: string
  /** The article's address, where one was sent. */
  readonly url?: string | undefined
  /** When the promise is due, in the words of the promise ("by Friday"). */
  readonly due?: string | undefined
  /** The customer said that it did not help. */
  readonly failed?: boolean | undefined
}
