import { expect, it } from 'vitest'
import { orderViewOf } from '#lib/understanding/claims/order-view.ts'

const provenance = { sourceId: 'shop', at: '2026-11-20T10:00:00Z' }

it('a merged order is seen with the value that is shown of each data point', () => {
  const values = (...all: ('shipped' | 'delivered')[]) => all.map((value) => ({ value, provenance }))
  const [status] = [{ values: values('delivered', 'shipped'), conflicting: true }]
  const shipment = { recordId: '1', status: 'delivered' as const, deliveredAt: '2026-11-02T10:00:00Z' }
  expect(
    orderViewOf({
      number: '1042',
      records: [provenance],
      status,
      shipments: [{ value: shipment, provenance }],
    }),
  ).toEqual({ number: '1042', status: 'delivered', shipments: [shipment] })
})
