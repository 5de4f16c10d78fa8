import * as z from 'zod/mini'
import { Email, Id, Instant, Line, Slug } from './primitives.ts'
import { Turn } from './turn.ts'

/** Which ticket: the helpdesk of the config and the ticket's id there. */
export const TicketKey = z.object({ helpdeskId: Slug, ticketId: Id })
export type TicketKey = z.infer<typeof TicketKey>

/** What the adapter reads from the page of an open ticket. What the page does not show is missing. */
export const OpenTicket = z.object({
  ticketId: Id,
  subject: z.optional(Line),
  requesterEmail: z.optional(Email),
  requesterName: z.optional(Line),
  createdAt: z.optional(Instant),
  conversationId: z.optional(Id),
  /** Where it lies in the helpdesk: they tell the shops and brands behind one helpdesk apart. */
  queue: z.optional(Line),
  mailbox: z.optional(Line),
  brand: z.optional(Line),
  /** The messages on the page, oldest first. */
  thread: z.array(Turn).check(z.maxLength(2000)),
})
export type OpenTicket = z.infer<typeof OpenTicket>

/** A ticket in a list of the helpdesk: enough to prefetch it. */
export const QueuedTicket = z.object({ ticketId: Id, subject: z.optional(Line) })
export type QueuedTicket = z.infer<typeof QueuedTicket>

/** One text for a ticket, e.g. as a map key. Unambiguous, because a helpdesk's id holds no slash. */
export const ticketKeyText = (key: TicketKey): string => `${key.helpdeskId}/${key.ticketId}`
