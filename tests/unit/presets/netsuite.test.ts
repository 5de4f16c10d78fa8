import { expect, it } from 'vitest'
import { preset as netsuite } from '#lib/sources/presets/netsuite/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const account = 'https://123456.suitetalk.api.netsuite.com'
const jane = { email: "jane.o'doe@example.com" }

it('reads customer, sales orders and item fulfilments', async () => {
  expect(await recordsOf(netsuite, account, jane)).toEqual(
    only({
      customers: [
        {
          recordId: '107',
          name: "Jane O'Doe",
          email: "jane.o'doe@example.com",
          phone: '512-555-0100',
          customerSince: '2024-02-03T00:00:00.000Z',
        },
      ],
      orders: [
        {
          recordId: '2001',
          number: '#1002',
          status: 'shipped',
          statusText: 'Sales Order : Partially Fulfilled',
          placedAt: '2026-11-10T00:00:00.000Z',
          total: { minor: 10985, currency: 'EUR' },
          lines: [{ name: 'Raincoat', quantity: 1, total: { minor: 8990, currency: 'EUR' } }],
        },
        {
          recordId: '2000',
          number: 'SO1001',
          statusText: 'Sales Order : Closed',
          placedAt: '2026-10-01T00:00:00.000Z',
          total: { minor: 1000, currency: 'USD' },
          lines: [],
        },
      ],
      shipments: [
        {
          recordId: 'IF501',
          orderNumber: '#1002',
          status: 'shipped',
          statusText: 'Item Fulfillment : Shipped',
          shippedAt: '2026-11-11T00:00:00.000Z',
        },
      ],
    }),
  )
})

it('puts nothing that was typed into an SQL text', async () => {
  const { sent } = await ask(netsuite, account, jane)
  for (const name of ['found', 'customers', 'orders', 'lines', 'fulfilments']) {
    expect(sent[name]).toEqual(sample('netsuite', name).request)
  }
  const { found, ...queries } = sent
  expect(JSON.stringify(found)).toContain("o'doe")
  expect(JSON.stringify(queries)).not.toContain('doe')
})

it('asks for nothing more of an unknown customer', async () => {
  const replies = { found: { body: { count: 0, hasMore: false, items: [] } } }
  const { result, sent } = await ask(netsuite, account, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['found'])
})
