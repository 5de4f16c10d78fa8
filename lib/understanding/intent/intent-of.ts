import type { Conversation } from '../conversation.ts'
import type { FoundIntent } from '../understanding.ts'
import { intentModel } from './intent-model.ts'
import { readTurn } from './read-turn.ts'

/** Below this it is a guess that helps nobody. */
const least = 0.3
/** So sure, a later turn is a change of mind, however sure the earlier one was. */
const clear = 0.7

/** Whom to talk to, not what about: the want, only where nothing else is said. */
const contact = new Set(['contact_human_agent', 'contact_customer_service'])

/**
 * What the customer wants, and the turn that says it. Customers greet first, say it later and change their mind: the
 * last clear turn counts. `undefined` where nothing is said, or nothing that the list has.
 */
export function intentOf(conversation: Conversation): FoundIntent | undefined {
  const said = conversation.flatMap(({ role, text }, turn): FoundIntent[] => {
    const found = role === 'customer' ? readTurn(intentModel(), text) : undefined
    return found && found.confidence >= least ? [{ ...found, turn }] : []
  })
  return lastClear(said.filter(({ name }) => !contact.has(name))) ?? lastClear(said)
}

function lastClear(said: readonly FoundIntent[]): FoundIntent | undefined {
  return said.reduce<FoundIntent | undefined>(
    (current, next) => (current === undefined || replaces(next, current) ? next : current),
    undefined,
  )
}

/** The same said again counts where it is clearer; something else, where it is as sure or clear. */
function replaces(next: FoundIntent, current: FoundIntent): boolean {
  if (next.name === current.name) return next.confidence > current.confidence
  return next.confidence >= Math.min(current.confidence, clear)
}
