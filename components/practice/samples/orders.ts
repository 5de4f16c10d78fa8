import { amelie, eva, ivan, lena, omar, type Person, sofia } from './people.ts'

export const products = {
  'SHOE-42': { id: 1, name: 'Running shoe size 42', cents: 8995 },
  'SHOE-43': { id: 2, name: 'Running shoe size 43', cents: 8995 },
  'BAG-01': { id: 3, name: 'Leather bag', cents: 12900 },
  'SOCK-3': { id: 4, name: 'Socks 3-pack', cents: 995 },
  'SHIRT-M': { id: 5, name: 'T-shirt cotton M', cents: 1995 },
  'JACKET-NAVY-M': { id: 6, name: 'Rain jacket navy M', cents: 7995 },
  'CAP-01': { id: 7, name: 'Running cap', cents: 1490 },
} as const
export type Sku = keyof typeof products

/** An order as shop and warehouse each tell it. `number` is the one that the customer knows. */
export interface Order {
  number: string
  customer: Person
  daysAgo: number
  lines: readonly [Sku, number][]
  shop: 'PaymentSettled' | 'Shipped' | 'Delivered'
  method?: string
  tracking?: string
  /** When the parcel left the warehouse; a shipment that waits has none. */
  shippedDaysAgo?: number
  /** A refund that is under way, in cents. */
  refundPending?: number
}

/** Newest first for each customer. */
export const orders: readonly Order[] = [
  // The shop says shipped, the ERP still waits and has an old address: the disagreement is the customer’s trouble.
  {
    number: '1001',
    customer: eva,
    daysAgo: 10,
    lines: [
      ['SHOE-42', 1],
      ['SOCK-3', 2],
    ],
    shop: 'Shipped',
    tracking: '3STEST000001',
  },
  {
    number: '0990',
    customer: eva,
    daysAgo: 40,
    lines: [['BAG-01', 1]],
    shop: 'Delivered',
    tracking: '3STEST000990',
    shippedDaysAgo: 38,
  },
  {
    number: '1002',
    customer: omar,
    daysAgo: 9,
    lines: [['SHOE-43', 1]],
    shop: 'Delivered',
    tracking: '3STEST000002',
    shippedDaysAgo: 8,
  },
  {
    number: '1003',
    customer: lena,
    daysAgo: 33,
    lines: [['SHIRT-M', 3]],
    shop: 'Delivered',
    method: 'DHL',
    tracking: 'DHLTEST0003',
    shippedDaysAgo: 32,
    refundPending: 5985,
  },
  {
    number: '1005',
    customer: ivan,
    daysAgo: 1,
    lines: [
      ['SHOE-42', 1],
      ['SHIRT-M', 1],
    ],
    shop: 'PaymentSettled',
  },
  {
    number: '1004',
    customer: ivan,
    daysAgo: 4,
    lines: [['BAG-01', 1]],
    shop: 'Shipped',
    tracking: '3STEST000004',
    shippedDaysAgo: 1,
  },
  {
    number: '1006',
    customer: amelie,
    daysAgo: 5,
    lines: [
      ['JACKET-NAVY-M', 1],
      ['CAP-01', 1],
    ],
    shop: 'Delivered',
    method: 'DHL',
    tracking: 'DHLTEST0006',
    shippedDaysAgo: 4,
  },
  // Delivered for every system, and not for the customer.
  {
    number: '1007',
    customer: sofia,
    daysAgo: 8,
    lines: [['SOCK-3', 3]],
    shop: 'Delivered',
    tracking: '3STEST000007',
    shippedDaysAgo: 7,
  },
]

export const ordersOf = (customer: Person): Order[] => orders.filter((order) => order.customer === customer)

export const totalCents = ({ lines }: Order): number =>
  lines.reduce((sum, [sku, quantity]) => sum + products[sku].cents * quantity, 0)

/** An id for the order that is the same in every reply. */
export const orderId = (order: Order): number => orders.indexOf(order) + 1
