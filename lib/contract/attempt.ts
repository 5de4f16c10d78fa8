import * as z from 'zod/mini'
import { Id, Instant, Line } from './primitives.ts'

/** Something the bot did before it gave up: an article sent, an action taken, a promise made. */
export const Attempt = z.object({
  kind: z.enum(['article', 'action', 'answer', 'promise']),
  text: Line,
  at: z.optional(Instant),
  turnId: z.optional(Id),
  /** When a promise is due, in its own words: "by Friday". */
  due: z.optional(Line),
  /** The customer said that it did not help. */
  failed: z.optional(z.boolean()),
})
export type Attempt = z.infer<typeof Attempt>
