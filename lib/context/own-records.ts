import type { OrderRecord, SourceRecords } from '#lib/contract/records.ts'
import { ownersOf, unitName } from './link-units.ts'
import { numberKey } from './sameness.ts'

/**
 * What is the customer's of a source's answer. `linked` says so of each unit of it, by its name. What names nobody
 * follows the source's customer records, and is the customer's only where all of them are: in an answer with somebody
 * else in it, it cannot be told whose the rest is.
 */
export function ownRecords(records: SourceRecords, linked: ReadonlyMap<string, boolean>): SourceRecords {
  const isLinked = (kind: 'customers' | 'orders', { recordId }: { recordId: string }) =>
    linked.get(unitName({ kind, recordId }))
  const customers = records.customers.filter((customer) => isLinked('customers', customer))
  const rest =
    records.customers.length > 0
      ? customers.length === records.customers.length
      : [...linked].some(([name, own]) => own && name.startsWith('found '))
  const ownOrder = (order: OrderRecord) => {
    const owners = ownersOf(order, records)
    return (
      isLinked('orders', order) ??
      (owners.length > 0 ? owners.every((customer) => customers.includes(customer)) : rest)
    )
  }
  const orders = records.orders.filter(ownOrder)
  return {
    ...records,
    ...personal(records, rest),
    customers,
    orders,
    shipments: ownShipments(records, orders, rest),
  }
}

/** The lists that name nobody. */
function personal(records: SourceRecords, own: boolean) {
  const { stock, loyalty, preferences, browsing, tickets, conversations } = records
  return own
    ? { stock, loyalty, preferences, browsing, tickets, conversations }
    : { stock: [], loyalty: [], preferences: [], browsing: [], tickets: [], conversations: [] }
}

/** A parcel follows its order where the source has brought it. */
function ownShipments(records: SourceRecords, orders: readonly OrderRecord[], rest: boolean) {
  const numbers = (list: readonly OrderRecord[]) => new Set(list.map(({ number }) => numberKey(number)))
  const [all, own] = [numbers(records.orders), numbers(orders)]
  return records.shipments.filter(({ orderNumber }) => {
    const key = orderNumber === undefined ? undefined : numberKey(orderNumber)
    return key !== undefined && all.has(key) ? own.has(key) : rest
  })
}
