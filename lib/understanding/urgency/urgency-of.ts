import type { Conversation } from '../conversation.ts'
import { type Said, saidIn, spanOf } from '../said.ts'
import type { Urgency } from '../understanding.ts'
import { type UrgencyFinder, urgencyFinders } from './urgency-finder.ts'
import { urgencyWords } from './words/index.ts'

const finders = urgencyWords.flatMap(urgencyFinders)

/**
 * Why this cannot wait: each kind once, with the words that say it last, in the order in which they were said. What
 * is over, meant in general or a figure of speech is no urgency.
 */
export function urgencyOf(conversation: Conversation): Urgency[] {
  const said = saidIn(conversation).filter(({ role }) => role === 'customer')
  return finders
    .flatMap((finder) => lastSaid(said, finder) ?? [])
    .sort((one, other) => one.turn - other.turn || one.start - other.start)
}

function lastSaid(said: readonly Said[], { kind, says, hints, showsNeed, settles }: UrgencyFinder) {
  const needed = said.some(showsNeed)
  let last: Urgency | undefined
  for (const sentence of said) {
    const found = says(sentence) ?? (needed ? hints(sentence) : undefined)
    if (found) last = { kind, ...spanOf(sentence, found) }
    else if (settles(sentence)) last = undefined
  }
  return last
}
