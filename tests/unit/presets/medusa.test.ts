import { expect, it } from 'vitest'
import { preset as medusa } from '#lib/sources/presets/medusa/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const shop = 'https://medusa.example.com'
const jane = { email: 'jane.doe@example.com' }

it('reads customers, orders and parcels', async () => {
  expect(await recordsOf(medusa, shop, jane)).toEqual(
    only({
      customers: [
        {
          recordId: 'cus_guest',
          email: 'jane.doe@example.com',
          customerSince: '2026-01-02T00:00:00.000Z',
          url: 'https://medusa.example.com/app/customers/cus_guest',
        },
        {
          recordId: 'cus_01',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          tier: 'VIP',
          customerSince: '2025-03-04T05:06:07.000Z',
          address: { street: 'Hauptstraße 1', postalCode: '10827', city: 'Berlin', country: 'DE' },
          url: 'https://medusa.example.com/app/customers/cus_01',
        },
      ],
      orders: [
        {
          recordId: 'order_02',
          number: '2',
          status: 'shipped',
          statusText: 'captured, shipped',
          placedAt: '2026-11-10T08:00:00.000Z',
          total: { minor: 10490, currency: 'EUR' },
          lines: [
            {
              name: 'Raincoat, M / Blue',
              sku: 'RC-BL-M',
              quantity: 1,
              total: { minor: 8990, currency: 'EUR' },
            },
            { name: 'Socks', quantity: 3, total: { minor: 1500, currency: 'EUR' } },
          ],
          payments: [{ status: 'completed', amount: { minor: 10490, currency: 'EUR' } }],
          url: 'https://medusa.example.com/app/orders/order_02',
        },
        {
          recordId: 'order_01',
          number: '1',
          status: 'placed',
          statusText: 'not_paid, not_fulfilled',
          placedAt: '2026-10-01T08:00:00.000Z',
          total: { minor: 2500, currency: 'JPY' },
          lines: [],
          payments: [],
          url: 'https://medusa.example.com/app/orders/order_01',
        },
      ],
      shipments: [
        {
          recordId: 'ful_01',
          orderNumber: '2',
          status: 'shipped',
          carrier: 'manual_manual',
          trackingNumber: '00340434161094000001',
          shippedAt: '2026-11-11T10:30:00.000Z',
        },
      ],
    }),
  )
})

it('asks for the orders of the account, not of the guest with the same address', async () => {
  const { sent } = await ask(medusa, shop, jane)
  expect(sent.customers).toEqual(sample('medusa', 'customers').request)
  expect(sent.orders).toEqual(sample('medusa', 'orders').request)
  expect(sent.orders?.query?.customer_id).toBe('cus_01')
})

it('asks for no orders of an unknown customer', async () => {
  const replies = { customers: { body: { customers: [], count: 0 } } }
  const { result, sent } = await ask(medusa, shop, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
