import { describe, expect, it } from 'vitest'
import type { Mapping } from '#lib/contract/source.ts'
import { mapRecords } from '#lib/sources/map-records.ts'

const base = 'https://shop.example.com/store'
const customers = (fields: Mapping['fields']): Mapping[] => [
  { to: 'customers', each: 'reply.items', fields: { recordId: { path: 'id', as: 'text' }, ...fields } },
]
const orders: Mapping[] = [
  {
    to: 'orders',
    each: 'reply.items',
    fields: {
      recordId: { path: 'id', as: 'text' },
      number: { path: 'id', as: 'text' },
      lines: {
        each: 'lines',
        fields: {
          name: 'name',
          quantity: 'quantity',
          total: { path: 'sum', as: 'money-major', currency: 'currency' },
        },
      },
    },
  },
]
const read = (items: unknown, mappings: Mapping[]) => mapRecords({ reply: { items } }, mappings, base)

describe('a field that does not fit', () => {
  it('is left out alone and reported by its place, without its value', () => {
    const mapped = read(
      [
        { id: 1, name: 'Eva', email: 'not an address' },
        { id: 2, name: { first: 'Omar' } },
      ],
      customers({ name: 'name', email: 'email' }),
    )
    expect(mapped).toMatchObject({
      records: { customers: [{ recordId: '1', name: 'Eva' }, { recordId: '2' }] },
      issues: [
        { path: 'customers[0].email', problem: 'does not fit the contract' },
        { path: 'customers[1].name', problem: 'does not fit the contract' },
      ],
    })
    expect(JSON.stringify(mapped.issues)).not.toMatch(/not an address|Omar/)
  })

  it('in a part takes neither the part nor the record with it', () => {
    const fields = { address: { fields: { street: 'street', city: 'city' } } }
    expect(read([{ id: 1, street: { number: 12 }, city: 'Amsterdam' }], customers(fields))).toMatchObject({
      records: { customers: [{ recordId: '1', address: { city: 'Amsterdam' } }] },
      issues: [{ path: 'customers[0].address.street', problem: 'does not fit the contract' }],
    })
  })

  it('an ERP’s comment line without a product leaves the other lines', () => {
    const lines = [
      { name: 'Shoe', quantity: 1 },
      { name: null, quantity: 0 },
      { name: 'Sock', quantity: 2 },
      { name: 'Bag', quantity: 'many' },
    ]
    const { records, issues } = read([{ id: 1, lines }], orders)
    expect(records.orders[0]?.lines).toEqual([
      { name: 'Shoe', quantity: 1 },
      { name: 'Sock', quantity: 2 },
    ])
    expect(issues).toEqual([
      { path: 'orders[0].lines[1].name', problem: 'is required and missing' },
      { path: 'orders[0].lines[3].quantity', problem: 'does not fit the contract' },
    ])
  })
})

describe('a record without its required fields', () => {
  it('is dropped and reported, and the others stay', () => {
    expect(
      read([{ name: 'Eva' }, { id: 2 }, null, 'text', { id: [1] }], customers({ name: 'name' })),
    ).toMatchObject({
      records: { customers: [{ recordId: '2' }] },
      issues: [
        ...[0, 2, 3].map((index) => ({
          path: `customers[${index}].recordId`,
          problem: 'is required and missing',
        })),
        { path: 'customers[4].recordId', problem: 'cannot be read as text' },
      ],
    })
  })
})

describe('lists that are too long', () => {
  const items = (length: number) => Array.from({ length }, (_, id) => ({ id, name: 'x', quantity: 1 }))

  it('are cut and reported', () => {
    const { records, issues } = read(items(501), customers({}))
    expect(records.customers).toHaveLength(500)
    expect(issues).toEqual([{ path: 'customers', problem: 'only the first 500 of 501 were read' }])
    expect(read(items(500), customers({})).issues).toEqual([])
  })

  it('are cut and reported inside a record', () => {
    const { records, issues } = read([{ id: 1, lines: items(600) }], orders)
    expect(records.orders[0]?.lines).toHaveLength(500)
    expect(issues).toEqual([{ path: 'orders[0].lines', problem: 'only the first 500 of 600 were read' }])
  })
})

describe('places', () => {
  it('a reply without the list gives nothing, and one record is a list of one', () => {
    for (const items of [undefined, null, []])
      expect(read(items, customers({})).records.customers).toEqual([])
    expect(read({ id: 9 }, customers({})).records.customers).toEqual([{ recordId: '9' }])
  })

  it('the currency is the line’s own, or the order’s around it', () => {
    const lines = [
      { name: 'a', quantity: 1, sum: '2.50', currency: 'JPY' },
      { name: 'b', quantity: 1, sum: '2.50' },
    ]
    const { records } = read([{ id: 1, currency: 'EUR', lines }], orders)
    expect(records.orders[0]?.lines?.map(({ total }) => total)).toEqual([
      { minor: 3, currency: 'JPY' },
      { minor: 250, currency: 'EUR' },
    ])
  })

  it('a link stays on the source’s host and is missing where a part is', () => {
    const link = (template: string) => customers({ url: { link: template, with: { id: 'link' } } })
    const urlFor = (value: unknown, template = '/orders/{{id}}') =>
      read([{ id: 1, link: value }], link(template)).records.customers[0]?.url
    expect(urlFor('a/b?c')).toBe('https://shop.example.com/store/orders/a%2Fb%3Fc')
    for (const value of [undefined, null, '..', { toString: 1 }]) expect(urlFor(value)).toBeUndefined()
    expect(urlFor('\ud800')).toBe('https://shop.example.com/store/orders/%EF%BF%BD')
    expect(urlFor('@example.com', '{{id}}')).not.toContain('@')
  })
})

it.each([
  [{ toString: 1 }],
  [{ __proto__: null, constructor: 1 }],
  [JSON.parse('{"__proto__":{"id":"7"},"id":{"__proto__":1}}')],
  [[[[[]]]]],
])('a hostile record never makes the mapping throw', (item) => {
  const mappings = [...customers({ name: 'name', phone: { path: '@', as: 'words', words: {} } }), ...orders]
  expect(() => read([item], mappings)).not.toThrow()
})

it.each([
  { as: 'instant', value: 'yesterday', problem: 'cannot be read as instant' },
  { as: 'number', value: 'many', problem: 'cannot be read as number' },
  { as: 'boolean', value: 'maybe', problem: 'cannot be read as boolean' },
  { as: 'text', value: ['Eva'], problem: 'cannot be read as text' },
  { as: 'money-major', value: '12.50', problem: 'has no currency' },
  { as: 'money-major', value: '1,234', currency: 'currency', problem: 'cannot be read as money-major' },
] as const)(
  'a value that $as makes nothing of is reported by its place: $value',
  ({ as, value, problem, ...more }) => {
    const fields = { recordId: 'id', phone: { path: 'value', as, ...more } }
    const { records, issues } = mapRecords(
      { list: [{ id: '1', value, currency: 'EUR' }] },
      [{ to: 'customers', each: 'list', fields }],
      'https://shop.example.com',
    )
    expect(records.customers).toEqual([{ recordId: '1' }])
    expect(issues).toEqual([{ path: 'customers[0].phone', problem }])
  },
)

it.each([
  { as: 'instant', value: 0 },
  { as: 'instant', value: '1970-01-01T00:00:00Z' },
  { as: 'text', value: false },
  { as: 'number', value: ' ' },
  { as: 'money-major', value: null },
  { as: 'words', value: 'unlisted' },
] as const)('a value that says that nothing is set is no issue: $value as $as', ({ as, value }) => {
  const fields = { recordId: 'id', phone: { path: 'value', as, words: {} } }
  const { issues } = mapRecords(
    { list: [{ id: '1', value }] },
    [{ to: 'customers', each: 'list', fields }],
    'https://shop.example.com',
  )
  expect(issues).toEqual([])
})
