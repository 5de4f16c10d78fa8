import { expect, it } from 'vitest'
import { preset as salesforce } from '#lib/sources/presets/salesforce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const org = 'https://example.my.salesforce.com'
const jane = { email: "jane.o'doe@example.com" }
const settings = { currency: 'EUR' }

it('reads contact, cases and orders', async () => {
  expect(await recordsOf(salesforce, org, jane, { settings })).toEqual(
    only({
      customers: [
        {
          recordId: '003RO0000035WQgYAM',
          name: "Jane O'Doe",
          email: "jane.o'doe@example.com",
          phone: '(512) 555-0100',
          customerSince: '2024-02-03T04:05:06.000Z',
          address: { street: '123 Oak Ave', postalCode: '10755', city: 'Purchase', country: 'USA' },
          url: 'https://example.my.salesforce.com/003RO0000035WQgYAM',
        },
      ],
      tickets: [
        {
          recordId: '00001026',
          subject: 'Where is my parcel?',
          status: 'Working',
          createdAt: '2026-11-12T09:00:00.000Z',
          updatedAt: '2026-11-13T10:00:00.000Z',
          url: 'https://example.my.salesforce.com/500RO000001AbCdYAK',
        },
      ],
      orders: [
        {
          recordId: '801RO000000AbCdYAK',
          number: '00000100',
          status: 'placed',
          statusText: 'Activated',
          placedAt: '2026-11-10T00:00:00.000Z',
          total: { minor: 10490, currency: 'EUR' },
          lines: [{ name: 'Raincoat', sku: 'RC-BL-M', quantity: 1, total: { minor: 8990, currency: 'EUR' } }],
          url: 'https://example.my.salesforce.com/801RO000000AbCdYAK',
        },
      ],
    }),
  )
})

it('says no amount where it does not know the currency', async () => {
  const { orders } = await recordsOf(salesforce, org, jane)
  expect(orders[0]?.total).toBeUndefined()
})

it('escapes a quote in the address', async () => {
  const { sent } = await ask(salesforce, org, jane)
  expect(sent.contacts?.query?.q).toContain("WHERE Email = 'jane.o\\'doe@example.com' ORDER")
  for (const name of ['contacts', 'cases', 'orders']) {
    expect(sent[name]).toEqual(sample('salesforce', name).request)
  }
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
