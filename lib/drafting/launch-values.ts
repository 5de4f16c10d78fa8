import type { DataPoint } from '#lib/contract/data-point.ts'
import type { LaunchValue } from '#lib/contract/launch-value.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { orderAtStake } from './order-at-stake.ts'

/** The data points that are handed over with a value, wherever it was taken from. */
const points: Partial<Record<LaunchValue, readonly DataPoint[]>> = {
  'customer.email': ['customers.email'],
  'customer.name': ['customers.name'],
  'customer.phone': ['customers.phone'],
}

/**
 * What is known of a ticket that a launch can hand over. What the policy forbids is not among it, also where the
 * helpdesk's own page shows it. Of a conversation that is not chosen yet, nothing is.
 */
export function launchValues(
  { ticket, join, cards }: Snapshot,
  forbidden: readonly DataPoint[],
): Partial<Record<LaunchValue, string>> {
  const profile = cards.customer.data
  const brief = join.state === 'choice' ? undefined : cards.brief.data
  const record = profile?.links.find(({ kind, state }) => kind === 'customers' && state === 'linked')
  const values: Record<LaunchValue, string | undefined> = {
    'ticket.id': ticket.ticketId,
    'conversation.id': join.state === 'joined' ? join.conversationId : undefined,
    'order.number': cards.orders.data && orderAtStake(cards.orders.data, brief)?.order.number,
    'customer.id': record?.provenance.recordId,
    'customer.email': ticket.requesterEmail ?? brief?.who.email ?? profile?.email?.values[0]?.value,
    'customer.name': brief?.who.name ?? profile?.name?.values[0]?.value ?? ticket.requesterName,
    'customer.phone': profile?.phone?.values[0]?.value,
  }
  const may = (name: string) => !points[name as LaunchValue]?.some((point) => forbidden.includes(point))
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value && may(name)))
}
