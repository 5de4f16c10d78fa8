import type { Provenance } from '#lib/contract/provenance.ts'
import type { CustomerRecord, OrderRecord, SourceRecords } from '#lib/contract/records.ts'
import type { ContextKey } from '#lib/contract/source.ts'
import type { LinkKey } from '#lib/contract/unified-profile.ts'
import { byNumberAlone, foundBy } from './found-by.ts'
import type { Gathered, Known } from './gathered.ts'
import type { Details } from './link-evidence.ts'
import { provenanceOf } from './provenance-of.ts'
import { numberKey } from './sameness.ts'

/** Something that is the customer's as a whole, or is not. */
export interface LinkUnit {
  key: LinkKey
  provenance: Provenance
  label?: string | undefined
  details: Details
}

/**
 * The parts of a source's answer that are judged by themselves: its customer records, which the rest follows; an order
 * that names somebody who is none of them; and where there is no customer record, all that names nobody.
 */
export function unitsOf({ sourceId, at, records, inputs = {}, ways = [] }: Gathered): LinkUnit[] {
  if (!records || at === undefined) return []
  const from = { sourceId, at, records, ways, asked: inputs }
  const orders = records.orders.filter((order) => standsAlone(order, from))
  const rest = records.customers.length === 0 && hasRest(records, orders)
  return [
    ...records.customers.map((customer) => customerUnit(customer, from)),
    ...orders.map((order) => orderUnit(order, from)),
    ...(rest ? [restUnit(from)] : []),
  ]
}

interface From {
  sourceId: string
  at: string
  records: SourceRecords
  ways: readonly (readonly ContextKey[])[]
  asked: Known
}

/** A unit's name inside its source. */
export const unitName = ({ kind, recordId }: Pick<LinkKey, 'kind' | 'recordId'>): string =>
  `${kind} ${recordId}`

/** All addresses of a customer record. */
export const addressesOf = ({ email, otherEmails = [] }: CustomerRecord): string[] => [
  ...(email === undefined ? [] : [email]),
  ...otherEmails,
]

function customerUnit(customer: CustomerRecord, { sourceId, at, ways }: From): LinkUnit {
  const { recordId, name, email, phone, address } = customer
  return {
    key: { sourceId, kind: 'customers', recordId },
    provenance: provenanceOf(sourceId, at, customer),
    label: labelOf(name, email),
    details: {
      emails: addressesOf(customer),
      names: name === undefined ? [] : [name],
      phone,
      address,
      foundBy: foundBy(ways),
    },
  }
}

/** Whose account an order belongs to: those with its address, or all of the answer where it names none. */
export function ownersOf({ customerEmail }: OrderRecord, { customers }: SourceRecords): CustomerRecord[] {
  if (customerEmail === undefined) return customers
  return customers.filter((customer) => addressesOf(customer).includes(customerEmail))
}

function standsAlone(order: OrderRecord, from: From): boolean {
  return ownersOf(order, from.records).length === 0 && (!isSilent(order) || mayBeAnyones(from))
}

const isSilent = ({ customerEmail, customerName, customerPhone }: OrderRecord) =>
  (customerEmail ?? customerName ?? customerPhone) === undefined

/** Asked by the number as well, a system may have found an order that has nothing to do with the address. */
function mayBeAnyones({ records, ways, asked: { orderNumber = '' } }: From): boolean {
  return (
    byNumberAlone(ways) && records.orders.every((order) => numberKey(order.number) === numberKey(orderNumber))
  )
}

function orderUnit(order: OrderRecord, from: From): LinkUnit {
  const { sourceId, at, ways } = from
  const { recordId, number, customerEmail, customerName, customerPhone } = order
  return {
    key: { sourceId, kind: 'orders', recordId },
    provenance: provenanceOf(sourceId, at, order),
    label: labelOf(number, customerEmail ?? customerName),
    details: {
      emails: customerEmail === undefined ? [] : [customerEmail],
      names: customerName === undefined ? [] : [customerName],
      phone: customerPhone,
      orderNumber: number,
      foundBy: isSilent(order) ? 'order-number' : foundBy(ways),
    },
  }
}

/** Everything that names nobody, under what the source was asked with. */
function restUnit({ sourceId, at, ways, asked }: From): LinkUnit {
  const by = foundBy(ways)
  const values = { phone: asked.phone, 'order-number': asked.orderNumber, name: asked.name }
  const value = by in values ? values[by as keyof typeof values] : undefined
  const recordId = `${by}:${value ?? ''}`
  return {
    key: { sourceId, kind: 'found', recordId },
    provenance: { sourceId, at, recordId },
    label: value,
    details: { emails: [], foundBy: by, ...(by === 'order-number' && value && { orderNumber: value }) },
  }
}

const restKinds = [
  'shipments',
  'stock',
  'loyalty',
  'preferences',
  'browsing',
  'tickets',
  'conversations',
] as const

const hasRest = (records: SourceRecords, alone: readonly OrderRecord[]): boolean =>
  records.orders.length > alone.length || restKinds.some((kind) => records[kind].length > 0)

const labelOf = (...parts: (string | undefined)[]): string | undefined =>
  parts
    .filter((part) => part !== undefined)
    .join(', ')
    .slice(0, 1000) || undefined
