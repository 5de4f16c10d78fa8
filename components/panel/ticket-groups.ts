import type { TicketRecord } from '#lib/contract/profile-records.ts'
import type { Sourced } from '#lib/contract/provenance.ts'

/**
 * The words by which helpdesks say that a ticket is done with, as their APIs write them: RT `resolved`, `rejected`,
 * `deleted`; Zendesk `solved`, `closed`; Freshdesk, Gorgias and Chatwoot `resolved`, `closed`; Intercom `resolved`.
 */
const done = /^(?:resolved|rejected|deleted|solved|closed|done|spam|archived|cancell?ed)\b/i

interface TicketGroups {
  /** Somebody still works on them, or nobody has begun. */
  open: Sourced<TicketRecord>[]
  closed: Sourced<TicketRecord>[]
}

/** Tickets that are open apart from those that are done with; one whose system gives no status counts as done. */
export function ticketGroups(tickets: readonly Sourced<TicketRecord>[]): TicketGroups {
  const isClosed = ({ value: { status } }: Sourced<TicketRecord>) =>
    status === undefined || done.test(status.trim())
  return { open: tickets.filter((one) => !isClosed(one)), closed: tickets.filter(isClosed) }
}
