import type { Conversation } from '../../../lib/understanding/conversation.ts'

/** A labelled conversation, as it lies in its file. */
export interface Case {
  turns: { r: 'c' | 'a'; t: string }[]
}

/** A message that stands by itself. */
export interface Message {
  text: string
}

/** The same with its conversation in the words of the understanding. */
export interface Labelled {
  conversation: Conversation
}

export const conversationOf = (one: Case | Message): Conversation =>
  'text' in one
    ? [{ role: 'customer', text: one.text }]
    : one.turns.map(({ r, t }) => ({ role: r === 'c' ? 'customer' : 'agent', text: t }))
