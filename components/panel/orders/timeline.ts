import type { Money } from '#lib/contract/primitives.ts'
import type { Provenance } from '#lib/contract/provenance.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'

/** One step of an order's course. `at` is missing where the system gives no time. */
export interface OrderEvent {
  kind: 'placed' | 'paid' | 'planned' | 'shipped' | 'delivered' | 'returned'
  at?: string | undefined
  /** What the system says of it: the carrier, the means of payment, the reason of a return. */
  detail?: string | undefined
  amount?: Money | undefined
  provenance: Provenance
}

/**
 * The course of an order, oldest first: placed, paid, sent, delivered, returned. What has no time stands where it
 * belongs in that course: payments after the order, returns at the end.
 */
export function timelineOf(order: UnifiedOrder): OrderEvent[] {
  const dated = [...shipmentEvents(order), ...returnEvents(order)]
  const known = dated.filter(({ at }) => at !== undefined)
  const undated = dated.filter(({ at }) => at === undefined)
  return [
    ...placedEvents(order),
    ...paymentEvents(order),
    ...known.toSorted((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '')),
    ...undated,
  ]
}

function placedEvents({ placedAt, total }: UnifiedOrder): OrderEvent[] {
  const [first] = placedAt?.values ?? []
  if (!first) return []
  return [{ kind: 'placed', at: first.value, amount: total?.values[0]?.value, provenance: first.provenance }]
}

function paymentEvents({ payments }: UnifiedOrder): OrderEvent[] {
  const [first] = payments?.values ?? []
  return (first?.value ?? []).map(({ method, status, amount }) => ({
    kind: 'paid',
    detail: joined(method, status),
    amount,
    provenance: first?.provenance as Provenance,
  }))
}

function shipmentEvents({ shipments }: UnifiedOrder): OrderEvent[] {
  return shipments.flatMap(({ value, provenance }): OrderEvent[] => {
    const { carrier: detail, plannedFor, shippedAt, deliveredAt } = value
    const step = (kind: OrderEvent['kind'], at: string | undefined) =>
      at === undefined ? [] : [{ kind, at, detail, provenance }]
    return [
      // A plan that has come true is no news.
      ...(shippedAt === undefined && deliveredAt === undefined ? step('planned', plannedFor) : []),
      ...step('shipped', shippedAt),
      ...step('delivered', deliveredAt),
    ]
  })
}

function returnEvents({ returns }: UnifiedOrder): OrderEvent[] {
  return (returns?.values ?? []).flatMap(({ value, provenance }) =>
    value.map(({ status, reason, at, amount }) => ({
      kind: 'returned' as const,
      at,
      detail: joined(status, reason),
      amount,
      provenance,
    })),
  )
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || undefined
