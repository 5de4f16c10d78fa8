import { expect, it } from 'vitest'
import { recordedBody } from '../support/recorded.ts'
import { mapped } from './mapped.ts'

const recordedCustomer = (name: string) => recordedBody(`vendure/${name}`)
const read = (customer: unknown) => mapped('vendure', 'https://shop.example.com', { customer })
const euros = (minor: number) => ({ minor, currency: 'EUR' })

it('Eva, with two orders and their parcels', async () => {
  const { records, issues } = read(await recordedCustomer('customer-by-email'))
  expect(issues).toEqual([])
  expect(records.customers).toEqual([
    {
      recordId: '1',
      name: 'Eva Janssen',
      email: 'eva.janssen@example.com',
      phone: '+31612345678',
      customerSince: '2026-11-23T01:49:46.000Z',
      address: { street: 'Dorpsstraat 12', postalCode: '1011 AB', city: 'Amsterdam', country: 'NL' },
    },
  ])
  expect(records.orders).toEqual([
    {
      recordId: '1',
      number: '1001',
      status: 'shipped',
      statusText: 'Shipped',
      placedAt: '2026-11-13T01:49:37.004Z',
      total: euros(10985),
      lines: [
        { name: 'Running shoe size 42', sku: 'SHOE-42', quantity: 1, total: euros(8995) },
        { name: 'Socks 3-pack', sku: 'SOCK-3', quantity: 2, total: euros(1990) },
      ],
      payments: [{ method: 'iDEAL', status: 'Settled', amount: euros(10985) }],
    },
    {
      recordId: '2',
      number: '0990',
      status: 'delivered',
      statusText: 'Delivered',
      placedAt: '2026-10-14T01:49:37.004Z',
      total: euros(12900),
      lines: [{ name: 'Leather bag', sku: 'BAG-01', quantity: 1, total: euros(12900) }],
      payments: [{ method: 'iDEAL', status: 'Settled', amount: euros(12900) }],
    },
  ])
  expect(records.shipments).toEqual([
    {
      // The recording did not ask for the fulfilment's id, as the preset does: then the parcel's number names it.
      recordId: '3STEST000001',
      orderNumber: '1001',
      status: 'shipped',
      statusText: 'Shipped',
      carrier: 'PostNL',
      trackingNumber: '3STEST000001',
      shippedAt: '2026-11-14T01:49:37.004Z',
    },
    expect.objectContaining({ recordId: '3STEST000990', orderNumber: '0990', status: 'delivered' }),
  ])
})

it('Lena, whose refund is pending: the order stays what it is', async () => {
  const { records, issues } = read(await recordedCustomer('customer-with-refund'))
  expect(issues).toEqual([])
  expect(records.orders).toEqual([
    expect.objectContaining({ number: '1003', status: 'delivered', total: euros(5985) }),
  ])
})

it('somebody the shop does not know', async () => {
  const { records, issues } = read(await recordedCustomer('customer-unknown'))
  expect(Object.values(records).flat()).toEqual([])
  expect(issues).toEqual([])
})

it('an order without fulfilments, in a state that we do not know', async () => {
  const order = { id: 5, code: 'X', state: 'InReview', fulfillments: null, lines: [], payments: null }
  const items = [{ id: 1, firstName: 'Eva', lastName: null, orders: { items: [order] } }]
  const { records, issues } = read({ data: { customers: { items } } })
  expect(issues).toEqual([])
  expect(records.customers).toEqual([{ recordId: '1', name: 'Eva' }])
  expect(records.orders).toEqual([{ recordId: '5', number: 'X', statusText: 'InReview', lines: [] }])
  expect(records.shipments).toEqual([])
})
