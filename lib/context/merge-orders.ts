import type { Sourced } from '#lib/contract/provenance.ts'
import type { OrderRecord, ShipmentRecord } from '#lib/contract/records.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { newestFirst } from './by-time.ts'
import { merger, sameness } from './merge-field.ts'

type Rank = (sourceId: string) => number

/** One order a number, the newest first, each with the shipments that name it. */
export function mergeOrders(
  orders: readonly Sourced<OrderRecord>[],
  shipments: readonly Sourced<ShipmentRecord>[],
  rank: Rank,
): UnifiedOrder[] {
  const byNumber = Map.groupBy(orders, ({ value }) => numberKey(value.number))
  const unified = [...byNumber].map(([key, records]) =>
    mergeOrder(
      records,
      shipments.filter(
        ({ value }) => value.orderNumber !== undefined && numberKey(value.orderNumber) === key,
      ),
      rank,
    ),
  )
  return unified.toSorted(newestFirst(({ placedAt }) => placedAt?.values[0]?.value))
}

/** The number without the mark that some systems put before it. */
const shownNumber = (number: string) => number.replace(/^[#\s]+|\s+$/g, '')

/** `#1001`, `1001` and ` 1001` are one order. */
export const numberKey = (number: string) => shownNumber(number).toLowerCase()

function mergeOrder(
  records: readonly Sourced<OrderRecord>[],
  shipments: readonly Sourced<ShipmentRecord>[],
  rank: Rank,
): UnifiedOrder {
  const pick = merger(records, rank)
  return {
    number: shownNumber(records[0]?.value.number ?? ''),
    records: records.map(({ provenance }) => provenance),
    status: pick(({ status }) => status, sameness.phase),
    placedAt: pick(({ placedAt }) => placedAt, sameness.day),
    total: pick(({ total }) => total, sameness.money),
    lines: pick(({ lines }) => lines, sameness.never),
    payments: pick(({ payments }) => payments, sameness.never),
    returns: pick(({ returns }) => returns, sameness.never),
    shipments: shipments.map(({ value, provenance }) => ({ value, provenance })),
  }
}
