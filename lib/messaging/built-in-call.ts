import * as z from 'zod/mini'
import { Body } from '#lib/contract/primitives.ts'

/** From the worker to its page off the screen, which has the browser's language model: workers have none. */
export const BuiltInCall = z.object({
  call: z.literal('askBuiltIn'),
  task: Body,
  text: Body,
  timeoutMs: z.int(),
})

export const BuiltInReply = z.discriminatedUnion('state', [
  z.object({ state: z.literal('answered'), text: z.string() }),
  z.object({ state: z.enum(['unavailable', 'downloadable', 'downloading', 'failed', 'timed-out']) }),
])
export type BuiltInReply = z.infer<typeof BuiltInReply>
