import * as z from 'zod/mini'
import { Failure } from './failure.ts'
import { Instant } from './primitives.ts'
import { TestedRequest } from './test-report.ts'
import { Role } from './turn.ts'

/** Why a sentence of a language model is not shown. */
export const Drop = z.enum([
  'not-json',
  'too-long',
  'empty',
  'one-too-many',
  'unknown-placeholder',
  'link',
  'not-in-the-conversation',
  'no-proof',
])
export type Drop = z.infer<typeof Drop>

/** What a language model has made of a conversation that Baton has made up. Holds nothing of a customer. */
export const ModelTestReport = z.object({
  at: Instant,
  ms: z.number(),
  /** As it was sent, the API key masked; without it where nothing was sent. */
  request: z.optional(TestedRequest),
  /** The made-up conversation. */
  conversation: z.array(z.object({ role: Role, text: z.string() })),
  /** The sentences that would be shown, with the values back in them. */
  kept: z.array(z.string()),
  dropped: z.array(z.object({ text: z.string(), why: Drop })),
  failure: z.optional(Failure),
})
export type ModelTestReport = z.infer<typeof ModelTestReport>
