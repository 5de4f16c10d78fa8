import type { Conversation } from '#lib/understanding/conversation.ts'
import { findFacts } from '#lib/understanding/facts/find-facts.ts'
import type { Slot } from '#lib/understanding/slots.ts'

/** A conversation of lines that begin with "a:" (agent or bot) or "c:" (customer). */
export function talk(...lines: readonly string[]): Conversation {
  return lines.map((line) => ({
    role: line.startsWith('a:') ? 'agent' : 'customer',
    text: line.slice(2).trim(),
  }))
}

/** What the customer has told, as "slot: value", of all slots or of the given ones. */
export function told(conversation: Conversation, ...of: readonly Slot[]): readonly string[] {
  return findFacts(conversation)
    .filter(({ slot }) => of.length === 0 || of.includes(slot))
    .map(({ slot, value }) => `${slot}: ${value}`)
}

/** What one message tells when nothing was asked. */
export const toldBy = (text: string, ...of: readonly Slot[]) => told([{ role: 'customer', text }], ...of)

/** What an answer tells to a question. */
export const answerTo = (question: string, answer: string, ...of: readonly Slot[]) =>
  told(
    [
      { role: 'agent', text: question },
      { role: 'customer', text: answer },
    ],
    ...of,
  )
