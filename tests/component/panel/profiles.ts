import type { Field } from '#lib/contract/provenance.ts'
import type { UnifiedOrder, UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { ago, days, from } from './people.ts'

/** A data point that one source gave. */
export function one<T>(value: T, sourceId = 'vendure', minutes = 1): Field<T> {
  return { values: [{ value, provenance: from(sourceId, minutes) }], conflicting: false }
}

/** A data point on which two sources disagree. */
export function two<T>(first: T, second: T): Field<T> {
  return {
    values: [
      { value: first, provenance: from('vendure') },
      { value: second, provenance: from('tryton', 240, '3') },
    ],
    conflicting: true,
  }
}

const eur = (minor: number) => ({ minor, currency: 'EUR' })

export const order1001: UnifiedOrder = {
  number: '1001',
  records: [from('vendure', 1, '1001'), from('tryton', 1, '3')],
  status: one('shipped'),
  placedAt: one(ago(12 * days)),
  total: one(eur(10_985)),
  lines: one([
    { name: 'Running shoe, size 42', sku: 'RS-42', quantity: 1, total: eur(8995) },
    { name: 'Socks, 3-pack', sku: 'SO-3', quantity: 2, total: eur(1990) },
  ]),
  payments: one([{ method: 'iDEAL', status: 'settled', amount: eur(10_985) }]),
  shipments: [
    {
      value: {
        recordId: '3',
        orderNumber: '1001',
        status: 'shipped',
        statusText: 'done',
        carrier: 'PostNL',
        trackingNumber: '3STEST000001',
        shippedAt: ago(10 * days),
      },
      provenance: from('tryton', 1, '3'),
    },
  ],
}

const order = (
  number: string,
  ageDays: number,
  status: 'delivered' | 'refunded',
  minor: number,
): UnifiedOrder => ({
  number,
  records: [from('vendure', 1, number)],
  status: one(status),
  placedAt: one(ago(ageDays * days)),
  total: one(eur(minor)),
  shipments: [],
})

export const eva: UnifiedProfile = {
  schema: 'baton.unified-profile/1',
  links: [
    {
      kind: 'customers',
      provenance: from('vendure', 1, '42'),
      state: 'linked',
      reasons: ['same-email'],
      confidence: 1,
    },
    {
      kind: 'orders',
      provenance: from('tryton', 1, '3'),
      state: 'linked',
      reasons: ['order-number'],
      confidence: 0.9,
    },
  ],
  name: one('Eva Janssen'),
  email: one('eva.janssen@example.com'),
  phone: one('+31 6 1234 5678'),
  language: one('nl'),
  tier: one('Gold'),
  customerSince: one(ago(1500 * days)),
  address: one({ street: 'Dorpsstraat 12', postalCode: '1011 AB', city: 'Amsterdam', country: 'NL' }),
  shipments: [],
  orders: [order1001, order('0987', 80, 'delivered', 4500), order('0912', 300, 'refunded', 12_900)],
  tickets: [
    {
      value: {
        recordId: '17',
        subject: 'Wrong size delivered',
        status: 'resolved',
        createdAt: ago(300 * days),
        updatedAt: ago(296 * days),
        url: 'https://rt.example.com/Ticket/Display.html?id=17',
      },
      provenance: from('rt', 1, '17'),
    },
    {
      value: {
        recordId: '9',
        subject: 'Question about the loyalty points',
        status: 'open',
        createdAt: ago(9 * days),
      },
      provenance: from('rt', 1, '9'),
    },
  ],
  conversations: [],
  loyalty: [],
  preferences: [],
  browsing: [],
  stock: [],
}

/** A customer whom no system knows. */
export const nobody: UnifiedProfile = {
  schema: 'baton.unified-profile/1',
  links: [],
  orders: [],
  shipments: [],
  tickets: [],
  conversations: [],
  loyalty: [],
  preferences: [],
  browsing: [],
  stock: [],
}

/** Eva, with systems that disagree about her and her order. */
export const disputed: UnifiedProfile = {
  ...eva,
  address: two(
    { street: 'Dorpsstraat 12', postalCode: '1011 AB', city: 'Amsterdam' },
    { street: 'Kerkweg 3', postalCode: '3511 CD', city: 'Utrecht' },
  ),
  phone: two('+31 6 1234 5678', '+31 6 8765 4321'),
  orders: [
    { ...order1001, status: two('shipped', 'delivered'), total: two(eur(10_985), eur(9985)) },
    ...eva.orders.slice(1),
  ],
}

/** Eva, as loyalty programme, preferences, shop and bot know her besides, with records that may be hers. */
export const known: UnifiedProfile = {
  ...eva,
  timeZone: one('Europe/Amsterdam'),
  lifetimeValue: one(eur(123_400)),
  orderCount: one(12),
  links: [
    ...eva.links,
    {
      kind: 'customers',
      provenance: from('crm', 1, 'c-9'),
      state: 'possible',
      reasons: ['same-phone', 'same-name'],
      confidence: 0.6,
      label: 'Eva Janssen, eva@work.example.com',
    },
    {
      kind: 'customers',
      provenance: from('crm', 1, 'c-10'),
      state: 'unlinked',
      reasons: ['same-email'],
      confidence: 1,
      label: 'E. Jansen',
    },
  ],
  orders: [
    {
      ...order1001,
      returns: one([{ status: 'received', reason: 'too small', at: ago(2 * days), amount: eur(1990) }]),
      shipments: order1001.shipments.map((shipment) => ({
        ...shipment,
        value: { ...shipment.value, trackingUrl: 'https://track.example.com/3STEST000001' },
      })),
    },
  ],
  loyalty: [
    {
      value: {
        recordId: 'm1',
        programme: 'Runners Club',
        points: 1250,
        tier: 'Gold',
        tierUntil: ago(-90 * days),
        expiring: { points: 200, at: ago(-30 * days) },
      },
      provenance: from('points', 1, 'm1'),
    },
  ],
  preferences: [
    {
      value: {
        recordId: 'p1',
        channel: 'e-mail',
        language: 'nl',
        consents: [
          { purpose: 'Newsletter', granted: false, at: ago(40 * days) },
          { purpose: 'Order updates', granted: true },
        ],
        notes: [{ name: 'Shoe size', value: '42' }],
      },
      provenance: from('points', 1, 'p1'),
    },
  ],
  browsing: [
    {
      value: {
        recordId: 'b1',
        lastSeenAt: ago(60),
        cart: [{ name: 'Laces, red', quantity: 2, total: eur(590) }],
        cartTotal: eur(590),
        viewed: [{ name: 'Trail shoe', at: ago(70), url: 'https://shop.example.com/trail-shoe' }],
      },
      provenance: from('vendure', 1, 'b1'),
    },
  ],
  conversations: [
    {
      value: {
        recordId: 'conv-2',
        channel: 'chat',
        subject: 'Delivery address',
        summary: 'Wanted another delivery address; the bot changed it.',
        endedAt: ago(20 * days),
        handledBy: 'bot',
        disposition: 'solved',
      },
      provenance: from('bot', 1, 'conv-2'),
    },
  ],
  stock: [
    {
      value: { recordId: 's1', sku: 'RS-42', available: 3, location: 'Utrecht' },
      provenance: from('tryton', 1, 's1'),
    },
    {
      value: { recordId: 's2', sku: 'SO-3', available: 0, expectedAt: ago(-5 * days) },
      provenance: from('tryton', 1, 's2'),
    },
  ],
}
