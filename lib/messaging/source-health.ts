import * as z from 'zod/mini'
import { Failure } from '#lib/contract/failure.ts'
import { Instant } from '#lib/contract/primitives.ts'

/** How a source has fared on this device. Holds nothing of a customer. */
export const SourceHealth = z.object({
  lastSuccessAt: z.optional(Instant),
  /** Milliseconds of the last answer. */
  lastMs: z.optional(z.number()),
  lastFailure: z.optional(Failure),
})
export type SourceHealth = z.infer<typeof SourceHealth>
