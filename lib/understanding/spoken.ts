import type { Turn } from '#lib/contract/turn.ts'
import type { Conversation } from './conversation.ts'

/** The turns that were said to each other: without internal notes, system lines and messages that hold no words. */
export const spokenTurns = (turns: readonly Turn[]): Turn[] =>
  turns.filter(({ role, internal, text }) => role !== 'system' && !internal && holdsWords(text))

/** Spoken turns as a conversation to understand. The place of a turn stays the same in both. */
export const conversationOf = (spoken: readonly Turn[]): Conversation =>
  spoken.map(({ role, text }) => ({ role: role === 'customer' ? 'customer' : 'agent', text }))

/** A payload is nobody's words: a pasted handoff packet must not become what the customer says. */
function holdsWords(text: string): boolean {
  const written = text.trim()
  return written !== '' && !isJson(written)
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
