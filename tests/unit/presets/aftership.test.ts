import { expect, it } from 'vitest'
import { preset as aftership } from '#lib/sources/presets/aftership/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://api.aftership.com'
const jane = { email: 'jane.doe@example.com', orderNumber: '1002' }

const first = {
  recordId: 'bff5a3bac79b472991a204172473a635',
  orderNumber: '#1002',
  status: 'shipped',
  statusText: 'Out for Delivery',
  carrier: 'fedex',
  trackingNumber: '61293150000079650811',
  plannedFor: '2026-11-14T00:00:00.000Z',
  shippedAt: '2026-11-11T10:30:00.000Z',
} as const
const second = {
  recordId: 'c1a8d4b1e6f24c0db8d2a1f2c3d4e5f6',
  orderNumber: '#1001',
  statusText: 'Exception',
  carrier: 'fedex',
  trackingNumber: '61293150000079650812',
}

it('reads the parcels of the order and of the customer, each once', async () => {
  expect(await recordsOf(aftership, api, jane)).toEqual(only({ shipments: [first, second] }))
})

it('asks for both', async () => {
  const { sent } = await ask(aftership, api, jane)
  expect(sent.order).toEqual(sample('aftership', 'order').request)
  expect(sent.customer).toEqual(sample('aftership', 'customer').request)
})

it.each([
  ['order', { orderNumber: '1002' }, [first.recordId]],
  ['customer', { email: 'jane.doe@example.com' }, [first.recordId, second.recordId]],
])('asks for the %s alone where no more is known', async (name, context, ids) => {
  const { sent, result } = await ask(aftership, api, context)
  expect(Object.keys(sent)).toEqual([name])
  expect(result.ok && result.value.records.shipments.map(({ recordId }) => recordId)).toEqual(ids)
})

it('knows nothing of an unknown order', async () => {
  const none = { body: { meta: { code: 200 }, data: { trackings: [] } } }
  const replies = { order: none, customer: none }
  expect(await recordsOf(aftership, api, jane, { replies })).toEqual(only({}))
})
