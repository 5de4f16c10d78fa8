import { expect, it } from 'vitest'
import { preset as odoo } from '#lib/sources/presets/odoo/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const host = 'https://mycompany.odoo.com'
const jane = { email: 'jane.doe@example.com' }
const settings = { database: 'mycompany' }

it('reads partner, sales orders and deliveries, where false says that a field is empty', async () => {
  expect(await recordsOf(odoo, host, jane, { settings })).toEqual(
    only({
      customers: [
        {
          recordId: '5',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          language: 'de_DE',
          customerSince: '2025-03-04T05:06:07.000Z',
          address: { street: 'Hauptstraße 1', postalCode: '10827', city: 'Berlin', country: 'DE' },
          url: 'https://mycompany.odoo.com/odoo/contacts/5',
        },
      ],
      orders: [
        {
          recordId: '42',
          number: '#1002',
          status: 'shipped',
          statusText: 'sale, full',
          placedAt: '2026-11-10T08:00:00.000Z',
          total: { minor: 10490, currency: 'EUR' },
          lines: [{ name: '[RC-BL-M] Raincoat', quantity: 1, total: { minor: 8990, currency: 'EUR' } }],
          url: 'https://mycompany.odoo.com/odoo/sales/42',
        },
        {
          recordId: '41',
          number: 'S00041',
          status: 'processing',
          statusText: 'sale, pending',
          placedAt: '2026-10-01T08:00:00.000Z',
          total: { minor: 2500, currency: 'JPY' },
          lines: [],
          url: 'https://mycompany.odoo.com/odoo/sales/41',
        },
      ],
      shipments: [
        {
          recordId: 'WH/OUT/00077',
          orderNumber: '#1002',
          status: 'shipped',
          statusText: 'done',
          carrier: 'DHL',
          trackingNumber: '00340434161094000001',
          plannedFor: '2026-11-11T06:00:00.000Z',
          shippedAt: '2026-11-11T10:30:00.000Z',
        },
      ],
    }),
  )
})

it('reads the partner of the vendor’s example', async () => {
  const { payload } = sample('odoo', 'partners-name')
  const replies = { partners: { body: payload }, orders: { body: [] } }
  expect(await recordsOf(odoo, host, jane, { settings, replies })).toEqual(
    only({
      customers: [{ recordId: '5', name: 'Deco Addict', url: 'https://mycompany.odoo.com/odoo/contacts/5' }],
    }),
  )
})

it('asks from partner to orders to lines and deliveries', async () => {
  const { sent } = await ask(odoo, host, jane, { settings })
  for (const name of ['partners', 'orders', 'lines', 'pickings']) {
    expect(sent[name]).toEqual(sample('odoo', name).request)
  }
})

it('asks for nothing more of an unknown partner', async () => {
  const { result, sent } = await ask(odoo, host, jane, { settings, replies: { partners: { body: [] } } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['partners'])
})

it('reports a wrong API key', async () => {
  const { result } = await ask(odoo, host, jane, { settings, replies: { partners: 'error' } })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } })
})
