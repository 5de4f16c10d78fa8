import { expect, it } from 'vitest'
import { preset as bigcommerce } from '#lib/sources/presets/bigcommerce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const shop = 'https://api.bigcommerce.com/stores/abc123'
const jane = { email: 'janedoe@example.com' }

it('asks for no lines where there are no orders', async () => {
  const replies = { customers: { body: { data: [], meta: {} } }, orders: { body: [] } }
  const { result, sent } = await ask(bigcommerce, shop, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent).sort()).toEqual(['customers', 'orders'])
})

it('names a refund', async () => {
  const [order] = sample('bigcommerce', 'orders').payload as object[]
  const body = [{ ...order, status_id: 14, refunded_amount: '12.5000' }]
  const { orders } = await recordsOf(bigcommerce, shop, jane, { replies: { orders: { body } } })
  expect(orders[0]?.returns).toEqual([{ status: 'refunded', amount: { minor: 1250, currency: 'USD' } }])
})

it.each(['1002-A', '#1002'])('takes the number %s of another system for no order', async (orderNumber) => {
  const replies = { found: 'error' }
  expect(await recordsOf(bigcommerce, shop, { orderNumber }, { replies })).toEqual(only({}))
})
