import { expect, it } from 'vitest'
import { recordedBody } from '../support/recorded.ts'
import { mapped } from './mapped.ts'

const read = (replies: Record<string, unknown>) => mapped('tryton', 'https://erp.example.com/shop', replies)
const euros = (minor: number) => ({ minor, currency: 'EUR' })

it('Eva, with two sales, their lines and shipments', async () => {
  const { records, issues } = read({
    context: await recordedBody('tryton/preferences'),
    party: await recordedBody('tryton/party-by-email'),
    sales: await recordedBody('tryton/sales-by-email'),
  })
  expect(issues).toEqual([])
  expect(records.customers).toEqual([
    {
      recordId: '2',
      name: 'Eva Janssen',
      email: 'eva.janssen@example.com',
      otherEmails: ['eva.janssen@example.com'],
      phone: '+31612345678',
    },
  ])
  expect(records.orders).toEqual([
    {
      recordId: '1',
      number: '1001',
      status: 'processing',
      statusText: 'processing',
      placedAt: '2026-11-13T00:00:00.000Z',
      total: euros(10985),
      lines: [
        { name: 'Running shoe size 42', sku: 'SHOE-42', quantity: 1, total: euros(8995) },
        { name: 'Socks 3-pack', sku: 'SOCK-3', quantity: 2, total: euros(1990) },
      ],
    },
    {
      recordId: '2',
      number: '0990',
      status: 'shipped',
      statusText: 'processing',
      placedAt: '2026-10-14T00:00:00.000Z',
      total: euros(12900),
      lines: [{ name: 'Leather bag', sku: 'BAG-01', quantity: 1, total: euros(12900) }],
    },
  ])
  expect(records.shipments).toEqual([
    {
      recordId: '1',
      orderNumber: '1001',
      status: 'processing',
      statusText: 'waiting',
      plannedFor: '2026-11-23T00:00:00.000Z',
    },
    {
      recordId: '2',
      orderNumber: '0990',
      status: 'shipped',
      statusText: 'done',
      plannedFor: '2026-10-16T00:00:00.000Z',
      shippedAt: '2026-10-16T00:00:00.000Z',
    },
  ])
})

it('a party whose address is written as the preset asks for it', () => {
  const address = {
    street: 'Kerkstraat 8',
    postal_code: '1017 GC',
    city: 'Amsterdam',
    'country.': { code: 'NL' },
  }
  const party = { result: [{ id: 2, name: 'Eva Janssen', 'addresses.': [address] }] }
  expect(read({ party }).records.customers).toEqual([
    {
      recordId: '2',
      name: 'Eva Janssen',
      address: { street: 'Kerkstraat 8', postalCode: '1017 GC', city: 'Amsterdam', country: 'NL' },
    },
  ])
})

it('a sale with a comment line keeps its other lines, and says what was left out', () => {
  const line = { quantity: 1, 'product.': { name: 'Shoe', code: 'S' } }
  const sale = {
    id: 9,
    number: '9',
    'lines.': [line, { quantity: null, 'product.': null }],
    'shipments.': [],
  }
  const { records, issues } = read({ party: { result: [] }, sales: { result: [sale] } })
  expect(records.orders[0]?.lines).toEqual([{ name: 'Shoe', sku: 'S', quantity: 1 }])
  expect(issues.map(({ path }) => path)).toEqual(['orders[0].lines[1].name', 'orders[0].lines[1].quantity'])
})

it('somebody the ERP does not know', () => {
  const { records, issues } = read({ party: { result: [] }, sales: { result: [] } })
  expect([...Object.values(records).flat(), ...issues]).toEqual([])
})
