import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { TicketDetails } from '#lib/contract/records.ts'
import type { ContextKey, SourceDefinition } from '#lib/contract/source.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import type { Place } from './applies.ts'
import type { Gathered, Known } from './gathered.ts'

/** What linked records of sources add, where their definition says that they provide it. */
export type Provided = { [K in 'customerId' | 'phone']?: Known[K] | undefined }

/** What is known about the ticket by now: from the page, the helpdesk's API, and the packet once it is joined. */
export function knownOf(
  ticket: OpenTicket,
  sources: readonly Gathered[],
  packet: HandoffPacket | undefined,
  provided: Provided = {},
): Known {
  const details = detailsOf(sources)
  const known: Record<ContextKey, string | undefined> = {
    ticketId: ticket.ticketId,
    ticketCreatedAt: details?.createdAt ?? ticket.createdAt,
    // Not from the joined packet: it would only ask for what is already here.
    conversationId: details?.conversationId ?? ticket.conversationId,
    email: details?.requesterEmail ?? ticket.requesterEmail ?? packet?.customer.email,
    phone: packet?.customer.phone ?? provided.phone,
    name: details?.requesterName ?? ticket.requesterName ?? packet?.customer.name,
    orderNumber: packet?.orderNumbers[0],
    // The bot's id may be one of its own channel.
    customerId: provided.customerId ?? packet?.customer.id,
    language: packet?.customer.language,
    // Given by whoever asks on demand.
    question: undefined,
    text: undefined,
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

/** Where the ticket lies, for the conditions of sources. `host` is the helpdesk's. */
export function placeOf(ticket: OpenTicket, sources: readonly Gathered[], host: string | undefined): Place {
  const details = detailsOf(sources)
  return {
    queue: details?.queue ?? ticket.queue,
    mailbox: details?.mailbox ?? ticket.mailbox,
    brand: details?.brand ?? ticket.brand,
    host,
  }
}

const detailsOf = (sources: readonly Gathered[]): TicketDetails | undefined =>
  sources.flatMap(({ records }) => records?.ticket ?? [])[0]

/** The alternatives of a source's needs that are complete. */
export function completeWays(
  { needs }: Pick<SourceDefinition, 'needs'>,
  known: Known,
): readonly ContextKey[][] {
  return needs.filter((keys) => keys.every((key) => known[key] !== undefined))
}

/**
 * What a source gets to run with: everything of its needs that is known, or `undefined` while none of its
 * alternatives is complete. A source runs again when this grows.
 */
export function inputsOf(definition: Pick<SourceDefinition, 'needs'>, known: Known): Known | undefined {
  if (completeWays(definition, known).length === 0) return undefined
  const keys = [...new Set(definition.needs.flat())].toSorted()
  return Object.fromEntries(keys.flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])))
}
