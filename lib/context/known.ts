import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { ContextKey, SourceDefinition } from '#lib/contract/source.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import type { Gathered, Known } from './gathered.ts'

/** What is known about the ticket by now: from the page, the helpdesk's API, and the packet once it is joined. */
export function knownOf(
  ticket: OpenTicket,
  sources: readonly Gathered[],
  packet: HandoffPacket | undefined,
): Known {
  const details = sources.flatMap(({ records }) => records?.ticket ?? [])[0]
  const known: Record<ContextKey, string | undefined> = {
    ticketId: ticket.ticketId,
    ticketCreatedAt: details?.createdAt ?? ticket.createdAt,
    // Not from the joined packet: it would only ask for what is already here.
    conversationId: details?.conversationId ?? ticket.conversationId,
    email: details?.requesterEmail ?? ticket.requesterEmail ?? packet?.customer.email,
    phone: packet?.customer.phone,
    name: details?.requesterName ?? ticket.requesterName ?? packet?.customer.name,
    orderNumber: packet?.orderNumbers[0],
    customerId: packet?.customer.id,
    language: packet?.customer.language,
    // Given by whoever asks on demand.
    question: undefined,
    text: undefined,
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

/**
 * What a source gets to run with: everything of its needs that is known, or `undefined` while none of its
 * alternatives is complete. A source runs again when this grows.
 */
export function inputsOf(definition: Pick<SourceDefinition, 'needs'>, known: Known): Known | undefined {
  const complete = definition.needs.some((keys) => keys.every((key) => known[key] !== undefined))
  if (!complete) return undefined
  const keys = [...new Set(definition.needs.flat())].toSorted()
  return Object.fromEntries(keys.flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])))
}
