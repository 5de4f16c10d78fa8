import type { Conversation, Span } from '../conversation.ts'
import type { HumanRequest } from '../understanding.ts'
import { asksForHuman } from './asks-for-human.ts'
import { clausesOf } from './clauses.ts'
import { humanWords } from './words/index.ts'

const finders = humanWords.map(asksForHuman)

/**
 * Where the customer asks for a human, oldest first, one a clause at most. What is past ("I talked to an agent
 * yesterday"), not wanted ("I don't want to talk to anyone") or done by an agent ("an agent told me") is no request.
 */
export function humanRequestsOf(conversation: Conversation): HumanRequest[] {
  return conversation.flatMap(({ role, text }, turn) => (role === 'customer' ? requestsIn(text, turn) : []))
}

function requestsIn(text: string, turn: number): Span[] {
  const clauses = clausesOf(text)
  return clauses.flatMap((clause) => {
    for (const find of finders) {
      const found = find(clause, clauses.length === 1)
      const first = found && clause[found.first]
      const last = found && clause[found.last]
      if (first && last) return [{ turn, start: first.start, end: last.end }]
    }
    return []
  })
}
