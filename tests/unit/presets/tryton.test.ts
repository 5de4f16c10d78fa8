import { expect, it } from 'vitest'
import { mapped } from './support/mapped.ts'

const read = (replies: Record<string, unknown>) => mapped('tryton', 'https://erp.example.com/shop', replies)
const _euros = (minor: number) => ({ minor, currency: 'EUR' })

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
