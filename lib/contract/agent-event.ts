import * as z from 'zod/mini'
import { Id, Instant, Line } from './primitives.ts'
import { TicketKey } from './ticket.ts'

/**
 * Something that an agent did in the panel and that somebody has to be able to look up later. It names data points and
 * sources, never a customer's value.
 */
export const AgentAction = z.discriminatedUnion('kind', [
  /** A masked value was made visible. */
  z.object({ kind: z.literal('revealed'), point: Line }),
  /** The agent says that what is shown is wrong, or that it is missing. */
  z.object({
    kind: z.literal('flagged'),
    what: z.enum(['wrong', 'missing']),
    point: Line,
    sourceId: z.optional(Id),
    intent: z.optional(Line),
  }),
])
export type AgentAction = z.infer<typeof AgentAction>

/** An action with its time and the ticket on which it was done. */
export const AgentEvent = z.object({ at: Instant, ticket: TicketKey, action: AgentAction })
export type AgentEvent = z.infer<typeof AgentEvent>
