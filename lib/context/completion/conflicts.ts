import type { ClaimConflict } from '#lib/contract/brief.ts'
import type { Provenance } from '#lib/contract/provenance.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import type { FoundClaim, RecordStatement } from '#lib/understanding/claims/found-claim.ts'
import { orderViewOf } from '#lib/understanding/claims/order-view.ts'
import { oneLine } from './one-line.ts'
import { quoteAt } from './quotes.ts'
import type { Reading } from './reading.ts'

/** More than this nobody reads: the newest stand for the rest. */
const mostConflicts = 20

/** What the customer says against what the systems say of their orders, each with both proofs. */
export function conflictsIn(reading: Reading, orders: readonly UnifiedOrder[]): ClaimConflict[] {
  if (orders.length === 0) return []
  const told = orders.map(withArrivals)
  return reading
    .claimsAgainst(told.map(orderViewOf))
    .slice(-mostConflicts)
    .flatMap((claim) => conflictOf(claim, reading, told))
}

/** A warehouse says that a parcel has left, and no more: where another system tells of its arrival, that one counts. */
function withArrivals(order: UnifiedOrder): UnifiedOrder {
  const bySystem = Map.groupBy(order.shipments, ({ provenance }) => provenance.sourceId)
  const arrived = [...bySystem.values()].find((parcels) =>
    parcels.every(({ value }) => value.status === 'delivered'),
  )
  return arrived ? { ...order, shipments: arrived } : order
}

function conflictOf(claim: FoundClaim, reading: Reading, orders: readonly UnifiedOrder[]): ClaimConflict[] {
  const { kind, record } = claim
  const order = orders.find(({ number }) => number === record.orderNumber)
  const provenance = order && provenanceOf(order, record)
  const [quote] = quoteAt(reading, claim)
  if (!provenance || !quote) return []
  const text = oneLine(record.value)
  const { amount, at } = record
  const said = { ...(text && { text }), ...(amount && { amount }), ...(at && { at }), provenance }
  return [{ kind, claim: quote, record: said, orderNumber: record.orderNumber }]
}

/** The record that says it: of a parcel its own, of a data point that of the value that is shown. */
function provenanceOf(order: UnifiedOrder, { field, index = 0 }: RecordStatement): Provenance | undefined {
  if (field === 'shipments') return order.shipments[index]?.provenance
  return order[field]?.values[0]?.provenance
}
