import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { moneyIn } from '../money-text.ts'
import { orderAtStake } from '../order-at-stake.ts'

/** What a macro can name: groups of values, all in words for the customer. A value that nobody knows is missing. */
export type MacroValues = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Every variable that a macro can name besides `fact.<slot>`, and an example of what it becomes; nobody's data. */
export const exampleValues = {
  customer: {
    name: 'Eva Janssen',
    first_name: 'Eva',
    email: 'eva.janssen@example.com',
    tier: 'Gold',
  },
  ticket: { id: '4711', subject: 'Where is my parcel?' },
  order: { number: '1001', total: '€109.85', placed_at: '10 November 2026', items: '2 × Socks, 3-pack' },
  shipment: {
    carrier: 'PostNL',
    tracking_number: '3STEST000001',
    tracking_url: 'https://track.example.com/3STEST000001',
    shipped_at: '12 November 2026',
    planned_for: '14 November 2026',
    delivered_at: '14 November 2026',
  },
} satisfies MacroValues

/** The names of those variables, such as `order.number`. */
export const macroVariables: readonly string[] = Object.entries(exampleValues).flatMap(([group, values]) =>
  Object.keys(values).map((name) => `${group}.${name}`),
)

/**
 * The values for the macros of one ticket, in the language of the customer (`locale`, BCP 47): `customer.*` from the
 * profile and the brief, `order.*` and `shipment.*` of the order at stake, `ticket.*`, and `fact.<slot>` for what was
 * said. Of a value on which systems disagree, the most trusted is taken.
 */
export function macroValues({ ticket, cards, join }: Snapshot, locale: string): MacroValues {
  const profile = cards.customer.data
  const brief = join.state === 'choice' ? undefined : cards.brief.data
  const name = brief?.who.name ?? profile?.name?.values[0]?.value ?? ticket.requesterName
  const order = cards.orders.data && orderAtStake(cards.orders.data, brief)?.order
  const facts = brief && brief.known.state !== 'not-sent' ? brief.known.value : []
  return {
    customer: known({
      name,
      first_name: name?.split(/\s+/)[0],
      email: brief?.who.email ?? ticket.requesterEmail ?? profile?.email?.values[0]?.value,
      tier: profile?.tier?.values[0]?.value,
    }),
    ticket: known({ id: ticket.ticketId, subject: ticket.subject }),
    order: order ? orderValues(order, locale) : {},
    shipment: order ? shipmentValues(order, locale) : {},
    fact: known(Object.fromEntries(facts.map(({ slot, value }) => [slot, value]))),
  }
}

function orderValues(order: UnifiedOrder, locale: string): Record<string, string> {
  const [total, placedAt] = [order.total?.values[0]?.value, order.placedAt?.values[0]?.value]
  const lines = order.lines?.values[0]?.value
  return known({
    number: order.number,
    total: total && moneyIn(total, locale),
    placed_at: placedAt && dayText(placedAt, locale),
    items: lines?.map(({ name, quantity }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(', '),
  })
}

function shipmentValues({ shipments }: UnifiedOrder, locale: string): Record<string, string> {
  const parcel = shipments.find(({ value }) => value.trackingNumber !== undefined) ?? shipments[0]
  if (!parcel) return {}
  const { carrier, trackingNumber, trackingUrl, shippedAt, plannedFor, deliveredAt } = parcel.value
  return known({
    carrier,
    tracking_number: trackingNumber,
    tracking_url: trackingUrl,
    shipped_at: shippedAt && dayText(shippedAt, locale),
    planned_for: plannedFor && dayText(plannedFor, locale),
    delivered_at: deliveredAt && dayText(deliveredAt, locale),
  })
}

function known(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
  )
}

const dayText = (at: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at))
