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
