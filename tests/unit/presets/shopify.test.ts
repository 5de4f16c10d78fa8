import { expect, it } from 'vitest'
import { preset as shopify } from '#lib/sources/presets/shopify/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

const shop = 'https://shop.example.com'
const jane = { email: 'jane.doe@example.com' }

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
  ['rate-limited', { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] }],
  ['bad-response', { errors: [{ message: 'Parse error' }] }],
])('reports an error inside a good answer as %s', async (kind, body) => {
  const { result } = await ask(shopify, shop, jane, { replies: { customer: { body } } })
  expect(result).toMatchObject({ ok: false, failure: { kind } })
})
