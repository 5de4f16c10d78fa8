/**
 * What is understood: one message of a conversation. Bots and humans are both `agent` here, because a question is
 * answered whoever asked it; system lines and internal notes are left out before.
 */
export interface Utterance {
  readonly role: 'customer' | 'agent'
  readonly text: string
}

/** Oldest first. A turn is named by its index. */
export type Conversation = readonly Utterance[]

/** A stretch of one turn's text, as UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly turn: number
  readonly start: number
  readonly end: number
}

/** A language that has rules of its own here, as ISO 639-1. */
export type RuleLanguage = 'en' | 'de' | 'fr' | 'es' | 'nl'
