import type { Brief } from '#lib/contract/brief.ts'
import type { Evidence } from '#lib/contract/fact.ts'

const notSent = { state: 'not-sent' } as const

/** A brief of a customer of whom nothing is known, with these parts. */
export const brief = (parts: Partial<Brief> = {}): Brief => ({
  who: { verification: 'not-sent' },
  want: notSent,
  mood: notSent,
  escalation: notSent,
  tried: notSent,
  known: notSent,
  open: notSent,
  urgency: [],
  conflicts: [],
  ...parts,
})

/** A stretch of a turn as the proof of something. */
export const said = (turnId: string, start?: number, end?: number): Evidence => ({
  kind: 'turn',
  turnId,
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
})
