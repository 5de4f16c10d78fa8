import * as z from 'zod/mini'
import { Id, Instant, Line } from './primitives.ts'

/** Something the bot did before it gave up: an article sent, an action taken, a promise made. */
export const Attempt = z.object({
  kind: z.enum(['article', 'action', 'answer', 'promise']),
  text: Line,
  at: z.optional(Instant),
  turnId: z.optional(Id),
})
export type Attempt = z.infer<typeof Attempt>
