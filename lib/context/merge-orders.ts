import type { Sourced } from '#lib/contract/provenance.ts'
import type { OrderRecord, ShipmentRecord } from '#lib/contract/records.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { newestFirst } from './by-time.ts'
import { merger } from './merge-field.ts'
import type { Rank } from './ranking.ts'
import { numberKey, sameness, shownNumber } from './sameness.ts'

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

function mergeOrder(
  records: readonly Sourced<OrderRecord>[],
  shipments: readonly Sourced<ShipmentRecord>[],
  rank: Rank,
): UnifiedOrder {
  const pick = merger(records, rank)
  return {
    number: shownNumber(records[0]?.value.number ?? ''),
    records: records.map(({ provenance }) => provenance),
    status: pick('orders.status', ({ status }) => status, sameness.phase),
    placedAt: pick('orders.placedAt', ({ placedAt }) => placedAt, sameness.day),
    total: pick('orders.total', ({ total }) => total, sameness.money),
    lines: pick('orders.lines', ({ lines }) => lines, sameness.never),
    payments: pick('orders.payments', ({ payments }) => payments, sameness.never),
    returns: pick('orders.returns', ({ returns }) => returns, sameness.never),
    shipments: shipments.map(({ value, provenance }) => ({ value, provenance })),
  }
}
