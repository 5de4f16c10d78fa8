import type { Brief } from '#lib/contract/snapshot.ts'
import type { UnifiedOrder, UnifiedProfile } from '#lib/contract/unified-profile.ts'

/** The order that the handoff is about: the one whose number is among the facts (`named`), else the newest. */
export function orderAtStake(
  profile: UnifiedProfile,
  brief: Brief | undefined,
): { order: UnifiedOrder; named: boolean } | undefined {
  const facts = brief && brief.known.state !== 'not-sent' ? brief.known.value : []
  const numbers = new Set(facts.filter((fact) => /order/i.test(fact.slot)).map((fact) => plain(fact.value)))
  const named = profile.orders.find((order) => numbers.has(plain(order.number)))
  const order = named ?? profile.orders[0]
  return order && { order, named: named !== undefined }
}

/** Customers and bots write `#1001`, `1001` or `Order 1001` for the same order. */
const plain = (number: string) =>
  number
    .toLowerCase()
    .replace(/^\s*order\s*/, '')
    .replace(/^[\s#]+|\s+$/g, '')
