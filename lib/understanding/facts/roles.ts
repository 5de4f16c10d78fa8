import type { Slot } from '../slots.ts'
import type { Candidate } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once, test } from './patterns.ts'
import type { Turn } from './turn.ts'

const patternsOf = once(({ roles }: Cues) =>
  roles.map(([slot, source]) => [slot, test(`(?:${source})\\W{0,3}$`)] as const),
)

/** Of what kind a role is. */
const kindOf: Partial<Record<Slot, Slot>> = {
  date_from: 'date',
  date_to: 'date',
  arrival_time: 'time',
  end_time: 'time',
  day: 'date',
}

/**
 * What a date or a time is the date or time of ("till Friday" is the end), where the words before it or the question
 * say so. A fact beside the date itself, over the same stretch.
 */
export function roleFacts(found: readonly Candidate[], { text, asked, cues }: Turn): readonly Candidate[] {
  const fresh = asked
    .filter(({ slot, age }) => kindOf[slot] !== undefined && age === 0)
    .map(({ slot }) => slot)
  return found.flatMap((candidate): Candidate[] => {
    const kind = candidate.slot === 'day' ? 'date' : candidate.slot
    if (kind !== 'date' && kind !== 'time') return []
    const before = text.slice(Math.max(0, candidate.start - 40), candidate.start)
    const told = patternsOf(cues).find(
      ([slot, pattern]) => kindOf[slot] === kind && pattern.test(before),
    )?.[0]
    const role = told ?? fresh.find((slot) => kindOf[slot] === kind)
    if (role === undefined || role === candidate.slot) return []
    return [{ ...candidate, slot: role, by: told ? 'cue' : 'question', confidence: 0.8 }]
  })
}
