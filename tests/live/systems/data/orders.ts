/** The orders, as the shop and the warehouse each tell them. One number and one SKU mean the same in both systems. */

import { eva, ivan, lena, omar, type Person } from './people.ts'

export const products = [
  { sku: 'SHOE-42', name: 'Running shoe size 42', cents: 8995 },
  { sku: 'SHOE-43', name: 'Running shoe size 43', cents: 8995 },
  { sku: 'SHIRT-M', name: 'T-shirt cotton M', cents: 1995 },
  { sku: 'BAG-01', name: 'Leather bag', cents: 12900 },
  { sku: 'SOCK-3', name: 'Socks 3-pack', cents: 995 },
]

export interface Order {
  code: string
  customer: Person
  daysAgo: number
  lines: Array<{ sku: string; quantity: number }>
  shop: 'paid' | 'shipped' | 'delivered'
  tracking?: string
  /** Days since the warehouse let the parcel go; absent while the shipment waits. */
  warehouseShippedDaysAgo?: number
  refundCents?: number
}

export const orders: Order[] = [
  {
    // The shop says shipped, the warehouse still waits: the two systems disagree, and that is the customer's trouble.
    code: '1001',
    customer: eva,
    daysAgo: 10,
    shop: 'shipped',
    tracking: '3STEST000001',
    lines: [
      { sku: 'SHOE-42', quantity: 1 },
      { sku: 'SOCK-3', quantity: 2 },
    ],
  },
  {
    code: '0990',
    customer: eva,
    daysAgo: 40,
    shop: 'delivered',
    tracking: '3STEST000990',
    warehouseShippedDaysAgo: 38,
    lines: [{ sku: 'BAG-01', quantity: 1 }],
  },
  {
    code: '1002',
    customer: omar,
    daysAgo: 9,
    shop: 'delivered',
    tracking: '3STEST000002',
    warehouseShippedDaysAgo: 7,
    lines: [{ sku: 'SHOE-43', quantity: 1 }],
  },
  {
    code: '1003',
    customer: lena,
    daysAgo: 25,
    shop: 'delivered',
    tracking: '3STEST000003',
    warehouseShippedDaysAgo: 24,
    lines: [{ sku: 'SHIRT-M', quantity: 3 }],
    refundCents: 5985,
  },
  {
    code: '1004',
    customer: ivan,
    daysAgo: 5,
    shop: 'shipped',
    tracking: '3STEST000004',
    warehouseShippedDaysAgo: 3,
    lines: [{ sku: 'BAG-01', quantity: 1 }],
  },
  {
    code: '1005',
    customer: ivan,
    daysAgo: 1,
    shop: 'paid',
    lines: [
      { sku: 'SHOE-42', quantity: 1 },
      { sku: 'SHIRT-M', quantity: 1 },
    ],
  },
]
