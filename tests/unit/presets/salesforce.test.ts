import { expect, it } from 'vitest'
import { preset as salesforce } from '#lib/sources/presets/salesforce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const org = 'https://example.my.salesforce.com'
const jane = { email: "jane.o'doe@example.com" }
const _settings = { currency: 'EUR' }

it('says no amount where it does not know the currency', async () => {
  const { orders } = await recordsOf(salesforce, org, jane)
  expect(orders[0]?.total).toBeUndefined()
})

it('escapes a quote in the address', async () => {
  const { sent } = await ask(salesforce, org, jane)
  expect(sent.contacts?.query?.q).toContain("WHERE Email = 'jane.o\\'doe@example.com' ORDER")
})

it('asks for nothing more of an unknown contact', async () => {
  const replies = { contacts: { body: { totalSize: 0, done: true, records: [] } } }
  const { result, sent } = await ask(salesforce, org, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})

it('reads an order without products', async () => {
  const { payload } = sample('salesforce', 'orders')
  const [order] = (payload as { records: object[] }).records
  const body = { totalSize: 1, done: true, records: [{ ...order, OrderItems: null }] }
  const { orders } = await recordsOf(salesforce, org, jane, { replies: { orders: { body } } })
  expect(orders[0]?.lines).toBeUndefined()
})
