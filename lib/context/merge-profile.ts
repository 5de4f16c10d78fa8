import type { Provenance, Sourced } from '#lib/contract/provenance.ts'
import type { Address, ShipmentRecord, TicketRecord } from '#lib/contract/records.ts'
import type { UnifiedOrder, UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { newestFirst } from './by-time.ts'
import type { Gathered } from './gathered.ts'
import { merger, sameness } from './merge-field.ts'
import { mergeOrders, numberKey } from './merge-orders.ts'

/** The ticket that the profile is shown beside. */
export interface OpenTicketOfProfile {
  ticketId: string
  email?: string | undefined
  /** Sources of other systems than this ticket's: a ticket there may have the same number and is another one. */
  elsewhere?: readonly string[] | undefined
}

/**
 * Joins what all sources know about the requester into one profile. A source that answered with a customer of
 * another e-mail address is left out whole.
 */
export function mergeProfile(
  sources: readonly Gathered[],
  ticket: OpenTicketOfProfile,
  precedence: readonly string[],
): UnifiedProfile {
  const rank = ranking(sources, precedence)
  const own = sources.filter((source) => !isForeign(source, ticket.email))
  const customers = found(own, 'customers')
  const pick = merger(customers, rank)
  const orders = mergeOrders(found(own, 'orders'), found(own, 'shipments'), rank)
  return {
    schema: 'baton.unified-profile/1',
    links: customers.map(({ provenance }) => ({
      provenance,
      state: 'linked',
      reasons: ['same-email'],
      confidence: 1,
    })),
    name: pick(({ name }) => name, sameness.text),
    // The address by which the record was found, also where it is not the record's first.
    email: pick(
      ({ email, otherEmails = [] }) => (otherEmails.includes(ticket.email ?? '') ? ticket.email : email),
      sameness.exact,
    ),
    phone: pick(({ phone }) => phone, sameness.phone),
    language: pick(({ language }) => language, sameness.text),
    tier: pick(({ tier }) => tier, sameness.text),
    timeZone: pick(({ timeZone }) => timeZone, sameness.exact),
    customerSince: pick(({ customerSince }) => customerSince, sameness.never),
    // Each shop counts its own: several are no contradiction.
    lifetimeValue: pick(({ lifetimeValue }) => lifetimeValue, sameness.never),
    orderCount: pick(({ orderCount }) => orderCount, sameness.never),
    address: pick(({ address }) => address, sameAddress),
    orders,
    shipments: withoutOrder(found(own, 'shipments'), orders),
    tickets: otherTickets(found(own, 'tickets'), ticket),
    conversations: found(own, 'conversations').toSorted(newestFirst(({ value }) => value.startedAt)),
    loyalty: found(own, 'loyalty'),
    preferences: found(own, 'preferences'),
    browsing: found(own, 'browsing'),
    stock: found(own, 'stock'),
  }
}

/** A system that answers a search with somebody else: which of its orders are this customer's cannot be told. */
export function isForeign({ records }: Gathered, email: string | undefined): boolean {
  return (records?.customers ?? []).some((record) => {
    const addresses = [...(record.email ? [record.email] : []), ...(record.otherEmails ?? [])]
    return email !== undefined && addresses.length > 0 && !addresses.includes(email)
  })
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

/** Streets are written in many ways; the postal code and the house number tell two addresses apart. */
function sameAddress({ street = '', postalCode = '', city = '' }: Address): string {
  const number = /\d+\s?[a-z]?\b/i.exec(street)?.[0].replace(/\s/, '') ?? ''
  return sameness.text(`${postalCode.replace(/\s/g, '') || city} ${number}`)
}

function otherTickets(
  tickets: Sourced<TicketRecord>[],
  { ticketId, elsewhere = [] }: OpenTicketOfProfile,
): Sourced<TicketRecord>[] {
  return tickets
    .filter(({ value, provenance }) => value.recordId !== ticketId || elsewhere.includes(provenance.sourceId))
    .toSorted(newestFirst(({ value }) => value.createdAt))
}

/** The config's order first, then the order in which the sources stand in the config. */
function ranking(sources: readonly Gathered[], precedence: readonly string[]): (sourceId: string) => number {
  const order = [...precedence, ...sources.map(({ sourceId }) => sourceId)]
  return (sourceId) => order.indexOf(sourceId)
}

type RecordLists = NonNullable<Gathered['records']>
type Listed =
  | 'customers'
  | 'orders'
  | 'shipments'
  | 'tickets'
  | 'conversations'
  | 'loyalty'
  | 'preferences'
  | 'browsing'
  | 'stock'

/** All records of a kind, each with its provenance. */
function found<K extends Listed>(sources: readonly Gathered[], kind: K): Sourced<RecordLists[K][number]>[] {
  return sources.flatMap(({ sourceId, at, records }) => {
    if (!records || at === undefined) return []
    const list: readonly RecordLists[K][number][] = records[kind]
    return list.map((value) => ({ value, provenance: provenanceOf(sourceId, at, value) }))
  })
}

function provenanceOf(
  sourceId: string,
  at: string,
  record: { recordId: string; url?: string | undefined },
): Provenance {
  return { sourceId, at, recordId: record.recordId, ...(record.url && { url: record.url }) }
}
