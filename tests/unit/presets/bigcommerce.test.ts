import { expect, it } from 'vitest'
import { preset as bigcommerce } from '#lib/sources/presets/bigcommerce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const shop = 'https://api.bigcommerce.com/stores/abc123'
const jane = { email: 'janedoe@example.com' }

it('reads customer, orders, the lines of the latest order, and its parcels', async () => {
  expect(await recordsOf(bigcommerce, shop, jane)).toEqual(
    only({
      customers: [
        {
          recordId: '20',
          name: 'Jane Doe',
          email: 'janedoe@example.com',
          phone: '5551234567',
          customerSince: '2018-01-02T03:04:05.000Z',
          address: { street: '455 Main Street', postalCode: '78751', city: 'Austin', country: 'US' },
        },
      ],
      orders: [
        {
          recordId: '100',
          number: '100',
          status: 'paid',
          statusText: 'Awaiting Fulfillment',
          placedAt: '2018-01-10T21:05:30.000Z',
          total: { minor: 36195, currency: 'USD' },
          lines: [
            {
              name: 'Fog Linen Chambray Towel - Beige Stripe',
              sku: 'SLCTBS',
              quantity: 2,
              total: { minor: 10500, currency: 'USD' },
            },
          ],
          payments: [
            { method: 'Credit Card', status: 'authorized', amount: { minor: 36195, currency: 'USD' } },
          ],
        },
      ],
      shipments: [
        {
          recordId: '6',
          orderNumber: '225',
          status: 'shipped',
          carrier: 'USPS',
          trackingNumber: 'EJ958083578US',
          shippedAt: '2019-03-11T17:22:08.000Z',
        },
        {
          recordId: '7',
          orderNumber: '225',
          status: 'shipped',
          carrier: 'USPS',
          trackingNumber: 'EJ958083578UK',
          shippedAt: '2019-03-11T17:22:31.000Z',
        },
      ],
    }),
  )
})

it('asks below the shop’s own path', async () => {
  const { sent } = await ask(bigcommerce, shop, jane)
  for (const name of ['customers', 'orders', 'products', 'shipments']) {
    expect(sent[name]).toEqual(sample('bigcommerce', name).request)
  }
})

it('asks for no lines where there are no orders', async () => {
  const replies = { customers: { body: { data: [], meta: {} } }, orders: { body: [] } }
  const { result, sent } = await ask(bigcommerce, shop, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent).sort()).toEqual(['customers', 'orders'])
})

it('names a refund beside the payment', async () => {
  const [order] = sample('bigcommerce', 'orders').payload as object[]
  const body = [{ ...order, status_id: 14, refunded_amount: '12.5000' }]
  const { orders } = await recordsOf(bigcommerce, shop, jane, { replies: { orders: { body } } })
  expect(orders[0]?.payments?.[1]).toEqual({
    method: 'Refund',
    status: 'refunded',
    amount: { minor: 1250, currency: 'USD' },
  })
})

it('reports an order that is gone', async () => {
  const { result } = await ask(bigcommerce, shop, jane, { replies: { products: 'error' } })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
})
