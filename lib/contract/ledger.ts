import * as z from 'zod/mini'
import { DataPoint } from './data-point.ts'
import { Evidence, FactStatus } from './fact.ts'
import { Confidence, Instant, Line } from './primitives.ts'

/** One value of a fact with its proof. */
export const LedgerValue = z.object({
  text: Line,
  status: FactStatus,
  confidence: z.optional(Confidence),
  /** The customer was not sure of it. */
  hedged: z.optional(z.boolean()),
  /** Baton itself has read it in the conversation. */
  inferred: z.optional(z.boolean()),
  /** Never empty for what somebody said or a system holds; the first is the one to lead to. */
  evidence: z.array(Evidence),
  /** When it was said or fetched. */
  at: z.optional(Instant),
})
export type LedgerValue = z.infer<typeof LedgerValue>

/**
 * One fact of the case. The first value is the one to show and to use; further ones disagree with it, and then all
 * are `conflicting`. A value that the customer said and a system confirms is one value with both proofs.
 */
export const LedgerEntry = z.object({
  /** `order_id`, `email`, `phone`, `name`, `address`, `tracking_number`, …, or the bot's own name for it. */
  slot: z.string().check(z.minLength(1), z.maxLength(100)),
  values: z.array(LedgerValue).check(z.minLength(1)),
  /** The team's policy hides it until the agent asks for it. */
  masked: z.boolean(),
  /** The data point by which policy, flags and events name it. */
  point: DataPoint,
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** Every fact of the case once: what the customer said, what the systems hold, what the bot took to be so. */
export const Ledger = z.array(LedgerEntry)
export type Ledger = z.infer<typeof Ledger>
