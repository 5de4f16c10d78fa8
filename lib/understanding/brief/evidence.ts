import type { Quote } from '#lib/contract/brief.ts'
import type { Evidence } from '#lib/contract/fact.ts'

/** A field of the handoff packet. */
export const inPacket = (path: string): Evidence => ({ kind: 'packet', path })

/** A turn, or the stretch of it that is quoted. */
export const inTurn = ({ turnId, start, end }: Pick<Quote, 'turnId' | 'start' | 'end'>): Evidence => ({
  kind: 'turn',
  turnId,
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
})
