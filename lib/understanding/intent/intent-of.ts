import type { Conversation, Utterance } from '../conversation.ts'
import type { FoundIntent } from '../understanding.ts'
import { intentModel } from './intent-model.ts'
import { readTurn } from './read-turn.ts'

/** Below this it is a guess that helps nobody. */
const least = 0.3
/** So sure, a later turn is a change of mind, however sure the earlier one was. */
const clear = 0.7
/** An answer to a question must be surer: "to my credit card" is how, not what. */
const clearAnswer = 0.95

/** An offer of help is no question to answer: what comes after it is a wish. */
const offer = /\b(?:help|assist|else)\b/i

/** Whom to talk to, not what about: the want, only where nothing else is said. */
const contact = new Set(['contact_human_agent', 'contact_customer_service'])

interface Said extends FoundIntent {
  /** The turn before it asked for something. */
  readonly answers: boolean
}

/**
 * What the customer wants, and the turn that says it. Customers greet first, say it later and change their mind: the
 * last clear turn counts. `undefined` where nothing is said, or nothing that the list has.
 */
export function intentOf(conversation: Conversation): FoundIntent | undefined {
  const said = conversation.flatMap(({ role, text }, turn): Said[] => {
    const found = role === 'customer' ? readTurn(intentModel(), text) : undefined
    if (found === undefined || found.confidence < least) return []
    return [{ ...found, turn, answers: asksSomething(conversation[turn - 1]) }]
  })
  const last = lastClear(said.filter(({ name }) => !contact.has(name))) ?? lastClear(said)
  return last && { name: last.name, confidence: last.confidence, turn: last.turn }
}

function asksSomething(before: Utterance | undefined): boolean {
  return before?.role === 'agent' && before.text.includes('?') && !offer.test(before.text)
}

function lastClear(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>(
    (current, next) => (current === undefined || replaces(next, current) ? next : current),
    undefined,
  )
}

/** The same said again counts where it is clearer; something else, where it is clear, or as sure as what was. */
function replaces(next: Said, current: Said): boolean {
  if (next.name === current.name) return next.confidence > current.confidence
  return next.confidence >= (next.answers ? clearAnswer : Math.min(current.confidence, clear))
}
