import type { QueuedTicket } from '#lib/contract/ticket.ts'
import type { Adapter } from '../adapter.ts'
import { addressFits } from './address.ts'
import { pick } from './pick.ts'

/** The tickets that a list of the helpdesk shows, each once, in its order. Empty where the page is no list. */
export function readQueue(page: Document, { queue }: Adapter): QueuedTicket[] {
  if (!queue || !addressFits(page.URL, queue.address)) return []
  const tickets = new Map<string, QueuedTicket>()
  for (const row of page.querySelectorAll(queue.row)) {
    const ticketId = pick(row, queue.link)
    const subject = queue.subject && pick(row, { select: queue.subject })
    if (ticketId && !tickets.has(ticketId)) tickets.set(ticketId, { ticketId, ...(subject && { subject }) })
  }
  return [...tickets.values()]
}
