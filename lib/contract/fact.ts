import * as z from 'zod/mini'
import { Confidence, Id, Line } from './primitives.ts'
import { Provenance } from './provenance.ts'

/** The proof of a fact: the turn in which it was said, the field of the packet, or the record of a system. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('turn'), turnId: Id, start: z.optional(z.int()), end: z.optional(z.int()) }),
  z.object({ kind: z.literal('packet'), path: z.string() }),
  z.object({ kind: z.literal('record'), provenance: Provenance }),
])
export type Evidence = z.infer<typeof Evidence>

/** How far a fact can be relied on. */
export const FactStatus = z.enum(['customer-said', 'bot-inferred', 'system-confirmed', 'conflicting'])

/**
 * Something known about the customer or the case. `slot` names what it answers: `order_id`, `email`, `phone`,
 * `name`, …, or the bot's own name for it where we know no better.
 */
export const Fact = z.object({
  slot: z.string().check(z.minLength(1), z.maxLength(100)),
  value: Line,
  status: FactStatus,
  confidence: z.optional(Confidence),
  /** The customer was not sure of it. */
  hedged: z.optional(z.boolean()),
  /** Baton itself has read it in the conversation: no bot and no system has sent it. */
  inferred: z.optional(z.boolean()),
  evidence: z.array(Evidence),
})
export type Fact = z.infer<typeof Fact>
