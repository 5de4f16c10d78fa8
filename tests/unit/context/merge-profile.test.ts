import { describe, expect, it } from 'vitest'
import type { Gathered } from '#lib/context/gathered.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import { at, customer, eva, gathered, mergedProfile, omar } from './make.ts'

const from = (sourceId: string, records: Partial<SourceRecords>, more: Partial<Gathered> = {}) =>
  gathered('customer', 'fresh', records, { sourceId, ...more })
const merge = (sources: Gathered[], precedence: string[] = []) =>
  mergedProfile(sources, { ticketId: '7', email: eva }, { usual: precedence })

describe('values of several systems', () => {
  it('keeps where every value came from, and when', () => {
    const url = 'https://shop.example.com/customers/c1'
    const { name } = merge([
      from('shop', { customers: [customer({ name: 'Eva Janssen', url })] }),
      from('erp', { customers: [customer({ recordId: 'p9', name: 'Eva Janssen' })] }, { at: at(-60) }),
    ])
    expect(name).toEqual({
      values: [
        { value: 'Eva Janssen', provenance: { sourceId: 'shop', at: at(5), recordId: 'c1', url } },
        { value: 'Eva Janssen', provenance: { sourceId: 'erp', at: at(-60), recordId: 'p9' } },
      ],
      conflicting: false,
    })
  })

  it('keeps values that disagree, all of them, and marks them', () => {
    const { phone } = merge([
      from('shop', { customers: [customer({ phone: '+31 6 1234 5678' })] }),
      from('erp', { customers: [customer({ phone: '+31 6 8765 4321' })] }),
    ])
    expect(phone?.conflicting).toBe(true)
    expect(phone?.values.map(({ value }) => value)).toEqual(['+31 6 1234 5678', '+31 6 8765 4321'])
  })

  it.each([
    ['name', { name: 'Eva Janssen' }, { name: 'EVA  JANSSEN' }],
    ['phone', { phone: '+31 6 12345678' }, { phone: '06-12 34 56 78' }],
    ['phone', { phone: '0031612345678' }, { phone: '(0)6 12345678' }],
    ['tier', { tier: 'Gold' }, { tier: 'gold' }],
    [
      'address',
      { address: { street: 'Dorpsstraat 12', postalCode: '1012 AB', city: 'Amsterdam' } },
      { address: { street: '12 Dorpsstraat', postalCode: '1012ab' } },
    ],
    [
      'address',
      { address: { street: 'Dorpsstraat 12 b', postalCode: '1012 AB' } },
      { address: { street: 'Dorpsstr. 12B', postalCode: '1012 AB' } },
    ],
    ['customerSince', { customerSince: at(-9000) }, { customerSince: at(0) }],
  ] as const)('takes no other writing of a %s for a conflict', (field, one, other) => {
    const profile = merge([
      from('shop', { customers: [customer(one)] }),
      from('erp', { customers: [customer(other)] }),
    ])
    expect(profile[field]).toMatchObject({ values: [{}, {}], conflicting: false })
  })

  it.each([
    ['address', { street: 'Dorpsstraat 12' }, { street: 'Dorpsstraat 14' }],
    ['address', { postalCode: '1012 AB' }, { postalCode: '1013 AB' }],
  ])('tells one %s from another', (_, one, other) => {
    const { address } = merge([
      from('shop', { customers: [customer({ address: one })] }),
      from('erp', { customers: [customer({ address: other })] }),
    ])
    expect(address?.conflicting).toBe(true)
  })

  it('shows the value of the source that the team trusts most, else of the first in the config', () => {
    const sources = [
      from('shop', { customers: [customer({ name: 'Eva' })] }),
      from('erp', { customers: [customer({ name: 'E. Janssen' })] }),
    ]
    expect(merge(sources).name?.values[0]?.value).toBe('Eva')
    expect(merge(sources, ['erp']).name?.values[0]?.value).toBe('E. Janssen')
  })
})

describe("another customer's record", () => {
  it('is none when the address that was searched for is its second one', () => {
    const work = customer({ name: 'Eva Janssen', email: 'eva@work.example.com', otherEmails: [eva] })
    const { name, email } = merge([
      from('erp', { customers: [work] }),
      from('shop', { customers: [customer({ email: eva })] }),
    ])
    expect(name?.values).toHaveLength(1)
    expect(email?.conflicting).toBe(false)
  })

  const order = { recordId: 'o1', number: '2002' }
  const foreign = { customers: [customer({ email: omar, name: 'Omar Haddad' })], orders: [order] }

  it('leaves out the whole answer of a source that found somebody else', () => {
    const profile = merge([
      from('shop', { ...foreign, shipments: [{ recordId: 's' }], tickets: [{ recordId: '3' }] }),
    ])
    expect(profile).toMatchObject({ links: [], orders: [], shipments: [], tickets: [] })
    expect(profile.name).toBeUndefined()
  })

  it('leaves it out as well where it came along with the right one', () => {
    const mixed = from('shop', { ...foreign, customers: [customer(), ...foreign.customers] })
    expect(JSON.stringify(merge([mixed]))).not.toContain('Omar')
    expect(merge([mixed]).orders).toEqual([])
  })

  it('keeps the other sources, and records that carry no address', () => {
    const profile = merge([
      from('shop', foreign),
      from('erp', { customers: [customer({ email: undefined, name: 'Eva Janssen' })] }),
    ])
    expect(profile.name?.values).toHaveLength(1)
    expect(profile.links.map(({ provenance }) => provenance.sourceId)).toEqual(['erp'])
  })
})

describe('orders and tickets', () => {
  it("joins one order of two systems by its number, with the ERP's shipments", () => {
    const { orders } = merge([
      from('shop', { orders: [{ recordId: 'o1', number: '#1001', placedAt: at(-100) }] }),
      from('erp', {
        orders: [{ recordId: 'sale-5', number: '1001 ' }],
        shipments: [{ recordId: 's1', orderNumber: ' #1001' }],
      }),
    ])
    expect(orders).toHaveLength(1)
    expect(orders[0]).toMatchObject({
      number: '1001',
      records: [
        { sourceId: 'shop', recordId: 'o1' },
        { sourceId: 'erp', recordId: 'sale-5' },
      ],
      shipments: [{ value: { recordId: 's1' }, provenance: { sourceId: 'erp' } }],
    })
  })

  it('keeps shipments that name no order, or one that nobody knows', () => {
    const shipments = [{ recordId: 's1' }, { recordId: 's2', orderNumber: '9999' }]
    expect(merge([from('erp', { shipments })]).shipments.map(({ value }) => value.recordId)).toEqual([
      's1',
      's2',
    ])
  })

  it('sees no conflict between steps of one way, and one between sent and cancelled', () => {
    const statuses = (one: 'shipped' | 'paid', other: 'delivered' | 'cancelled') =>
      merge([
        from('shop', { orders: [{ recordId: 'o', number: '1', status: one }] }),
        from('erp', { orders: [{ recordId: 'o', number: '1', status: other }] }),
      ]).orders[0]?.status?.conflicting
    expect(statuses('shipped', 'delivered')).toBe(false)
    expect(statuses('paid', 'delivered')).toBe(true)
    expect(statuses('shipped', 'cancelled')).toBe(true)
  })

  it('marks totals that differ in amount or currency', () => {
    const total = (minor: number, currency: string) => ({
      orders: [{ recordId: 'o', number: '1', total: { minor, currency } }],
    })
    const conflict = (a: [number, string], b: [number, string]) =>
      merge([from('shop', total(...a)), from('erp', total(...b))]).orders[0]?.total?.conflicting
    expect(conflict([4999, 'EUR'], [4999, 'EUR'])).toBe(false)
    expect(conflict([4999, 'EUR'], [4999, 'USD'])).toBe(true)
    expect(conflict([4999, 'EUR'], [4990, 'EUR'])).toBe(true)
  })

  it('puts the newest first, what has no time last, and keeps the order of equals', () => {
    const orders = ['1', '2', '3', '4'].map((number) => ({ recordId: number, number }))
    const times = [undefined, '2026-11-01T10:00:00Z', '2026-11-01T10:00:00.000Z', at(0)]
    const sorted = merge([
      from('shop', { orders: orders.map((order, index) => ({ ...order, placedAt: times[index] })) }),
    ])
    expect(sorted.orders.map(({ number }) => number)).toEqual(['4', '2', '3', '1'])
  })

  it('lists the earlier tickets without the open one', () => {
    const tickets = [
      { recordId: '7' },
      { recordId: '3', createdAt: at(-90) },
      { recordId: '5', createdAt: at(0) },
    ]
    expect(merge([from('rt', { tickets })]).tickets.map(({ value }) => value.recordId)).toEqual(['5', '3'])
  })
})
