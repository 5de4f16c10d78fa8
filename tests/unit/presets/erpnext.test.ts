import { expect, it } from 'vitest'
import { preset as erpnext } from '#lib/sources/presets/erpnext/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const site = 'https://erp.example.com'
const jane = { email: 'jane.doe@example.com' }

it('reads customer, sales orders and delivery notes', async () => {
  expect(await recordsOf(erpnext, site, jane)).toEqual(
    only({
      customers: [
        {
          recordId: 'Jane "JD" Doe',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          language: 'de',
          tier: 'VIP',
          customerSince: '2025-03-04T05:06:07.123Z',
          url: 'https://erp.example.com/app/customer/Jane%20%22JD%22%20Doe',
        },
      ],
      orders: [
        {
          recordId: 'SAL-ORD-2026-00042',
          number: '#1002',
          status: 'shipped',
          statusText: 'To Bill',
          placedAt: '2026-11-10T00:00:00.000Z',
          total: { minor: 10490, currency: 'EUR' },
          lines: [{ name: 'Raincoat', sku: 'RC-BL-M', quantity: 1, total: { minor: 8990, currency: 'EUR' } }],
          url: 'https://erp.example.com/app/sales-order/SAL-ORD-2026-00042',
        },
        {
          recordId: 'SAL-ORD-2026-00041',
          number: 'SAL-ORD-2026-00041',
          statusText: 'Closed',
          placedAt: '2026-10-01T00:00:00.000Z',
          total: { minor: 1000, currency: 'EUR' },
          lines: [],
          url: 'https://erp.example.com/app/sales-order/SAL-ORD-2026-00041',
        },
      ],
      shipments: [
        {
          recordId: 'MAT-DN-2026-00017',
          orderNumber: '#1002',
          status: 'shipped',
          statusText: 'Completed',
          carrier: 'DHL',
          trackingNumber: '00340434161094000001',
          shippedAt: '2026-11-11T00:00:00.000Z',
        },
      ],
    }),
  )
})

it('sends a name with quotes in it as a value', async () => {
  const { sent } = await ask(erpnext, site, jane)
  expect(sent.orders?.body).toMatchObject({ filters: { customer: 'Jane "JD" Doe' } })
  for (const name of ['customers', 'orders', 'lines', 'notes']) {
    expect(sent[name]).toEqual(sample('erpnext', name).request)
  }
})

it('asks for nothing more of an unknown customer', async () => {
  const { result, sent } = await ask(erpnext, site, jane, {
    replies: { customers: { body: { message: [] } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
