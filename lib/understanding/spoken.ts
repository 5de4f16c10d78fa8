import type { Turn } from '#lib/contract/turn.ts'
import type { Conversation } from './conversation.ts'

/** The turns that the customer has seen: without internal notes, system lines and messages without words. */
export const spokenTurns = (turns: readonly Turn[]): Turn[] =>
  turns.filter(({ role, internal, text }) => role !== 'system' && !internal && text.trim() !== '')

/** Spoken turns as a conversation to understand. The place of a turn stays the same in both. */
export const conversationOf = (spoken: readonly Turn[]): Conversation =>
  spoken.map(({ role, text }) => ({ role: role === 'customer' ? 'customer' : 'agent', text }))
