import { expect, it } from 'vitest'
import { preset as shopify } from '#lib/sources/presets/shopify/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const shop = 'https://shop.example.com'
const jane = { email: 'jane.doe@example.com' }

it('reads customer, orders with lines and refunds, and parcels', async () => {
  expect(await recordsOf(shopify, shop, jane)).toEqual(
    only({
      customers: [
        {
          recordId: 'gid://shopify/Customer/544365967',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          language: 'de',
          customerSince: '2024-05-02T09:15:00.000Z',
          address: { street: 'Hauptstraße 1', postalCode: '10827', city: 'Berlin', country: 'DE' },
          url: 'https://shop.example.com/admin/customers/544365967',
        },
      ],
      orders: [
        {
          recordId: 'gid://shopify/Order/148977776',
          number: '#1002',
          status: 'shipped',
          statusText: 'PARTIALLY_REFUNDED, FULFILLED',
          placedAt: '2026-11-10T08:00:00.000Z',
          total: { minor: 10985, currency: 'EUR' },
          lines: [
            {
              name: 'Raincoat - Blue / M',
              sku: 'RC-BL-M',
              quantity: 1,
              total: { minor: 8990, currency: 'EUR' },
            },
            { name: 'Socks', quantity: 3, total: { minor: 1500, currency: 'EUR' } },
          ],
          payments: [
            {
              method: 'shopify_payments',
              status: 'PARTIALLY_REFUNDED',
              amount: { minor: 10985, currency: 'EUR' },
            },
            { method: 'Refund', status: 'REFUNDED', amount: { minor: 500, currency: 'EUR' } },
          ],
          url: 'https://shop.example.com/admin/orders/148977776',
        },
        {
          recordId: 'gid://shopify/Order/148977775',
          number: '#1001',
          status: 'paid',
          statusText: 'PAID, UNFULFILLED',
          placedAt: '2026-10-01T08:00:00.000Z',
          // Yen have no smaller unit.
          total: { minor: 2500, currency: 'JPY' },
          lines: [],
          payments: [{ method: 'paypal', status: 'PAID', amount: { minor: 2500, currency: 'JPY' } }],
          url: 'https://shop.example.com/admin/orders/148977775',
        },
      ],
      shipments: [
        {
          recordId: 'gid://shopify/Fulfillment/255858046',
          orderNumber: '#1002',
          status: 'shipped',
          statusText: 'IN_TRANSIT',
          carrier: 'DHL',
          trackingNumber: '00340434161094000001',
          plannedFor: '2026-11-14T00:00:00.000Z',
          shippedAt: '2026-11-11T10:30:00.000Z',
        },
      ],
    }),
  )
})

it('asks for the address as a variable of the query', async () => {
  const { sent } = await ask(shopify, shop, jane)
  expect(sent.customer).toEqual(sample('shopify', 'customer').request)
})

it('knows nothing of an unknown customer', async () => {
  const replies = { customer: { body: { data: { customer: null } } } }
  expect(await recordsOf(shopify, shop, jane, { replies })).toEqual(only({}))
})

it.each([
  ['cancelled', { cancelledAt: '2026-11-11T00:00:00Z' }],
  ['refunded', { displayFinancialStatus: 'REFUNDED' }],
  ['delivered', { fulfillments: [{ id: '1', displayStatus: 'DELIVERED' }] }],
  ['processing', { displayFulfillmentStatus: 'IN_PROGRESS' }],
  ['placed', { displayFulfillmentStatus: 'UNFULFILLED', displayFinancialStatus: 'PENDING' }],
  ['paid', { displayFulfillmentStatus: 'FULFILLMENT_NOT_REQUIRED' }],
])('says that an order is %s', async (status, changes) => {
  const order = {
    id: 'gid://shopify/Order/1',
    name: '#1',
    cancelledAt: null,
    displayFinancialStatus: 'PAID',
    displayFulfillmentStatus: 'FULFILLED',
    fulfillments: [],
    ...changes,
  }
  const body = { data: { customer: { id: 'gid://shopify/Customer/1', orders: { nodes: [order] } } } }
  const { orders } = await recordsOf(shopify, shop, jane, { replies: { customer: { body } } })
  expect(orders[0]?.status).toBe(status)
})

it.each([
  ['forbidden', { errors: [{ message: 'Access denied', extensions: { code: 'ACCESS_DENIED' } }] }],
  ['bad-response', { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] }],
])('reports an error inside a good answer as %s', async (kind, body) => {
  const { result } = await ask(shopify, shop, jane, { replies: { customer: { body } } })
  expect(result).toMatchObject({ ok: false, failure: { kind } })
})
