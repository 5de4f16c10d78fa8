import type { OrderView } from '#lib/understanding/claims/order-view.ts'

const money = { minor: 4990, currency: 'EUR' }

/** An order of one desk lamp for 49.90, delivered on 2 November, unless said otherwise. */
export const makeOrder = (other: Partial<OrderView> = {}): OrderView => ({
  number: 'DL-4711',
  status: 'delivered',
  total: money,
  lines: [{ name: 'Desk lamp Nova, black', quantity: 1 }],
  payments: [{ status: 'captured', amount: money }],
  shipments: [{ status: 'delivered', deliveredAt: '2026-11-02T10:00:00Z' }],
  ...other,
})

export const onItsWay = makeOrder({ status: 'shipped', shipments: [{ status: 'shipped' }] })

export const refunded = makeOrder({
  status: 'refunded',
  payments: [{ status: 'refunded', amount: money }],
  returns: [{ status: 'refunded', at: '2026-11-05T10:00:00Z', amount: money }],
})
