import type { Conversation } from '../conversation.ts'
import { type Line, lineOf, type WordRange } from '../phrases.ts'
import { sentencesOf } from '../sentences.ts'
import type { Urgency } from '../understanding.ts'
import { type UrgencyFinder, urgencyFinders } from './urgency-finder.ts'
import { urgencyWords } from './words/index.ts'

interface Said extends Line {
  readonly turn: number
  /** Where the sentence begins in its turn. */
  readonly offset: number
}

const finders = urgencyWords.flatMap(urgencyFinders)

/**
 * Why this cannot wait: each kind once, with the words that say it last, in the order in which they were said. What
 * is over, meant in general or a figure of speech is no urgency.
 */
export function urgencyOf(conversation: Conversation): Urgency[] {
  const said = conversation.flatMap(({ role, text }, turn) =>
    role === 'customer'
      ? sentencesOf(text).map((one): Said => ({ ...lineOf(one.text), turn, offset: one.start }))
      : [],
  )
  return finders
    .flatMap((finder) => lastSaid(said, finder) ?? [])
    .sort((one, other) => one.turn - other.turn || one.start - other.start)
}

function lastSaid(
  said: readonly Said[],
  { kind, says, hints, showsNeed, settles }: UrgencyFinder,
): Urgency | undefined {
  const needed = said.some(showsNeed)
  let last: Urgency | undefined
  for (const line of said) {
    const found = says(line) ?? (needed ? hints(line) : undefined)
    if (found) last = { kind, ...placeOf(line, found) }
    else if (settles(line)) last = undefined
  }
  return last
}

function placeOf({ words, turn, offset }: Said, { first, last }: WordRange) {
  return { turn, start: offset + (words[first]?.start ?? 0), end: offset + (words[last]?.end ?? 0) }
}
