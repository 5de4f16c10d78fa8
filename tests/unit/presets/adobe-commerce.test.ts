import { expect, it } from 'vitest'
import { preset as adobeCommerce } from '#lib/sources/presets/adobe-commerce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const shop = 'https://shop.example.com'
const jane = { email: 'jdoe@example.com' }

it('reads the order of the vendor’s tutorial, a bundle without its parts', async () => {
  const { payload } = sample('adobe-commerce', 'order')
  const replies = { orders: { body: { items: [payload] } }, shipments: { body: { items: [] } } }
  const { orders } = await recordsOf(adobeCommerce, shop, jane, { replies })
  expect(orders).toEqual([
    {
      recordId: '3',
      number: '000000003',
      status: 'placed',
      statusText: 'pending',
      placedAt: '2017-08-21T22:22:19.000Z',
      total: { minor: 16500, currency: 'USD' },
      lines: [
        {
          name: 'Radiant Tee-M-Orange',
          sku: 'WS12-M-Orange',
          quantity: 1,
          total: { minor: 2200, currency: 'USD' },
        },
        {
          name: 'Advanced Pilates & Yoga (Strength)',
          sku: '240-LV08',
          quantity: 1,
          total: { minor: 1800, currency: 'USD' },
        },
        {
          name: 'Sprite Yoga Companion Kit',
          sku: '24-WG080-24-WG084-24-WG088-24-WG082-blue-24-WG086',
          quantity: 1,
          total: { minor: 6800, currency: 'USD' },
        },
      ],
      payments: [],
      customerEmail: 'jdoe@example.com',
      customerName: 'Jane Doe',
      returns: [],
    },
  ])
})

it('asks for no parcels where there are no orders', async () => {
  const none = { body: { items: [], total_count: 0 } }
  const { result, sent } = await ask(adobeCommerce, shop, jane, {
    replies: { customers: none, orders: none },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent).sort()).toEqual(['customers', 'orders'])
})
