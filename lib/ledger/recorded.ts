import type { Field, Sourced } from '#lib/contract/provenance.ts'
import type { Address } from '#lib/contract/records.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedOrder, UnifiedProfile } from '#lib/contract/unified-profile.ts'

/** What the customer's records say, by the slot of the fact that they can confirm. */
export function recordedIn({ customer, orders }: Snapshot['cards']): ReadonlyMap<string, Sourced<string>[]> {
  const ofOrders = orders.data?.orders ?? []
  return new Map<string, Sourced<string>[]>([
    ...(customer.data ? ofCustomer(customer.data) : []),
    ['order_id', ofOrders.flatMap(numberOf)],
    ['tracking_number', ofOrders.flatMap(trackingOf)],
    ['product', ofOrders.flatMap(({ lines }) => each(lines, (all) => all.map(({ name }) => name)))],
  ])
}

function ofCustomer(profile: UnifiedProfile): [string, Sourced<string>[]][] {
  const { name, email, phone, address, links } = profile
  return [
    ['name', each(name, (text) => [text])],
    ['email', each(email, (text) => [text])],
    ['phone', each(phone, (text) => [text])],
    ['address', each(address, (one) => [addressLine(one)].filter(Boolean))],
    ['zip', each(address, ({ postalCode }) => (postalCode ? [postalCode] : []))],
    [
      'account_id',
      links.flatMap(({ kind, state, provenance }) =>
        kind === 'customers' && state === 'linked' && provenance.recordId !== undefined
          ? [{ value: provenance.recordId, provenance }]
          : [],
      ),
    ],
  ]
}

const numberOf = ({ number, records }: UnifiedOrder) =>
  records.map((provenance) => ({ value: number, provenance }))

const trackingOf = ({ shipments }: UnifiedOrder) =>
  shipments.flatMap(({ value: { trackingNumber }, provenance }) =>
    trackingNumber === undefined ? [] : [{ value: trackingNumber, provenance }],
  )

function each<T>(field: Field<T> | undefined, texts: (value: T) => string[]): Sourced<string>[] {
  return (field?.values ?? []).flatMap(({ value, provenance }) =>
    texts(value).map((text) => ({ value: text, provenance })),
  )
}

const addressLine = ({ street, postalCode, city, country }: Address) =>
  [street, [postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
