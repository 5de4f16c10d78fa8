import type { Brief, Completeness } from '#lib/contract/brief.ts'
import { completenessOf } from '#lib/understanding/completeness/completeness-of.ts'
import { type Slot, slots } from '#lib/understanding/slots.ts'
import { isCurrent } from './known-facts.ts'
import type { Reading } from './reading.ts'

/** An intent that is less sure than this says nothing about what its case needs. */
const leastConfidence = 0.5

/**
 * How much of what the case needs is known, whoever brought it; also what is not put on the screen counts. What the
 * policy forbids is not missed. Nothing where the intent is not known, or needs nothing.
 */
export function completenessIn(
  brief: Brief,
  reading: Reading,
  isAllowed: (slot: string) => boolean,
): Completeness | undefined {
  const { want } = brief
  if (want.state === 'not-sent' || want.value.intent === undefined) return undefined
  if ((want.value.confidence ?? 1) < leastConfidence) return undefined
  const known = knownSlots(brief, reading)
  const completeness = completenessOf(want.value.intent, known) ?? ofOwnReading(reading, known)
  const missing = completeness?.missing.filter(isAllowed) ?? []
  const counts = completeness !== undefined && completeness.known.length + missing.length > 0
  return counts ? { ...completeness, missing } : undefined
}

/** A bot has names of its own for intents; where they say nothing here, what was read in the conversation does. */
function ofOwnReading({ understood: { intent } }: Reading, known: Set<Slot>): Completeness | undefined {
  return intent && intent.confidence >= leastConfidence ? completenessOf(intent.name, known) : undefined
}

function knownSlots({ who, known }: Brief, { understood }: Reading): Set<Slot> {
  const facts = known.state === 'not-sent' ? [] : known.value
  const names = [...facts, ...understood.facts.filter(isCurrent)].map(({ slot }) => slot)
  const all = new Set([...names, ...(who.name ? ['name'] : []), ...(who.email ? ['email'] : [])])
  return new Set(slots.filter((slot) => all.has(slot)))
}
