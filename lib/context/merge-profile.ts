import type { Sourced } from '#lib/contract/provenance.ts'
import type { ShipmentRecord, SourceRecords, TicketRecord } from '#lib/contract/records.ts'
import type { UnifiedOrder, UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { newestFirst } from './by-time.ts'
import { withTrackingPage } from './carriers.ts'
import type { Linked, OwnSource } from './link-records.ts'
import { merger } from './merge-field.ts'
import { mergeOrders } from './merge-orders.ts'
import { provenanceOf } from './provenance-of.ts'
import type { Rank } from './ranking.ts'
import { numberKey, sameness } from './sameness.ts'

/** The ticket that the profile is shown beside. */
export interface OpenTicketOfProfile {
  ticketId: string
  email?: string | undefined
  /** The conversation that is joined to it, which is shown as the transcript. */
  conversationId?: string | undefined
  /** Sources of other systems than this ticket's: a ticket there may have the same number and is another one. */
  elsewhere?: readonly string[] | undefined
}

/** Joins what is the customer's in all sources (`linkRecords`) into one profile. */
export function mergeProfile(
  { own, links }: Pick<Linked, 'own' | 'links'>,
  ticket: OpenTicketOfProfile,
  rank: Rank,
): UnifiedProfile {
  const shipments = found(own, 'shipments').map(({ value, provenance }) => ({
    value: withTrackingPage(value),
    provenance,
  }))
  const orders = mergeOrders(found(own, 'orders'), shipments, rank)
  const ranked = <T>(list: Sourced<T>[]) =>
    list.toSorted((a, b) => rank(a.provenance.sourceId) - rank(b.provenance.sourceId))
  return {
    schema: 'baton.unified-profile/1',
    links,
    ...customerPoints(found(own, 'customers'), ticket, rank),
    orders,
    shipments: withoutOrder(shipments, orders),
    tickets: otherTickets(once(found(own, 'tickets')), ticket),
    conversations: otherThan(once(found(own, 'conversations')), ticket).toSorted(
      newestFirst(({ value }) => value.startedAt ?? value.endedAt),
    ),
    loyalty: ranked(once(found(own, 'loyalty'))),
    preferences: ranked(once(found(own, 'preferences'))),
    browsing: once(found(own, 'browsing')).toSorted(newestFirst(({ value }) => value.lastSeenAt)),
    stock: ranked(once(found(own, 'stock'))),
  }
}

function customerPoints(
  customers: Sourced<SourceRecords['customers'][number]>[],
  ticket: OpenTicketOfProfile,
  rank: Rank,
) {
  const pick = merger(customers, rank)
  return {
    name: pick('customers.name', ({ name }) => name, sameness.text),
    // The address by which the record was found, also where it is not the record's first.
    email: pick(
      'customers.email',
      ({ email, otherEmails = [] }) => (otherEmails.includes(ticket.email ?? '') ? ticket.email : email),
      sameness.exact,
    ),
    phone: pick('customers.phone', ({ phone }) => phone, sameness.phone),
    language: pick('customers.language', ({ language }) => language, sameness.text),
    tier: pick('customers.tier', ({ tier }) => tier, sameness.text),
    timeZone: pick('customers.timeZone', ({ timeZone }) => timeZone, sameness.exact),
    customerSince: pick('customers.customerSince', ({ customerSince }) => customerSince, sameness.never),
    // Each shop counts its own: several are no contradiction.
    lifetimeValue: pick('customers.lifetimeValue', ({ lifetimeValue }) => lifetimeValue, sameness.never),
    orderCount: pick('customers.orderCount', ({ orderCount }) => orderCount, sameness.never),
    address: pick('customers.address', ({ address }) => address, sameness.address),
  }
}

/** Shipments whose order no system knows: they are shown by themselves, so that nothing is lost. */
function withoutOrder(
  shipments: Sourced<ShipmentRecord>[],
  orders: readonly UnifiedOrder[],
): Sourced<ShipmentRecord>[] {
  const numbers = new Set(orders.map(({ number }) => numberKey(number)))
  return shipments.filter(
    ({ value }) => value.orderNumber === undefined || !numbers.has(numberKey(value.orderNumber)),
  )
}

function otherTickets(
  tickets: Sourced<TicketRecord>[],
  ticket: OpenTicketOfProfile,
): Sourced<TicketRecord>[] {
  return otherThan(tickets, ticket).toSorted(newestFirst(({ value }) => value.createdAt))
}

/** Without the open ticket and the conversation that is joined to it: some helpdesks call both by one name. */
function otherThan<T extends { recordId: string }>(
  records: Sourced<T>[],
  { ticketId, conversationId, elsewhere = [] }: OpenTicketOfProfile,
): Sourced<T>[] {
  return records.filter(
    ({ value: { recordId }, provenance: { sourceId } }) =>
      (recordId !== ticketId || elsewhere.includes(sourceId)) && recordId !== conversationId,
  )
}

type Listed = Exclude<keyof SourceRecords, 'ticket' | 'articles' | 'macros' | 'agents' | 'thread' | 'packets'>

/** Each record of a source once: pages of a list may overlap. */
function once<T extends { recordId: string }>(records: Sourced<T>[]): Sourced<T>[] {
  const key = ({ value, provenance }: Sourced<T>) => JSON.stringify([provenance.sourceId, value.recordId])
  return [...new Map(records.toReversed().map((record) => [key(record), record])).values()].toReversed()
}

/** All records of a kind, each with its provenance. */
function found<K extends Listed>(
  sources: readonly OwnSource[],
  kind: K,
): Sourced<SourceRecords[K][number]>[] {
  return sources.flatMap(({ sourceId, at, records }) => {
    const list: readonly SourceRecords[K][number][] = records[kind]
    return list.map((value) => ({ value, provenance: provenanceOf(sourceId, at, value) }))
  })
}
