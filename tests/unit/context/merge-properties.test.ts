import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Gathered } from '#lib/context/gathered.ts'
import type { Field } from '#lib/contract/provenance.ts'
import { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { at, eva, gathered, mergedProfile, omar } from './make.ts'

const optional = <T>(values: T[]) => fc.constantFrom(...values, undefined)
const numbers = ['1001', '#1001', ' 1001', '1002', 'r-7', 'R-7']

const customer = fc.record({
  recordId: fc.constantFrom('c1', 'c2'),
  name: optional(['Eva Janssen', 'eva janssen', 'E. Janssen']),
  email: optional([eva, omar]),
  phone: optional(['+31 6 12345678', '0612345678', '0687654321']),
})
const order = fc.record({
  recordId: fc.constantFrom('o1', 'o2', 'o3'),
  number: fc.constantFrom(...numbers),
  status: optional(['paid' as const, 'shipped' as const, 'cancelled' as const]),
  placedAt: optional([at(-100), at(-2000), '2026-11-01T10:00:00Z']),
})
const shipment = fc.record({
  recordId: fc.constantFrom('s1', 's2'),
  orderNumber: optional([...numbers, '9']),
})
const answer = fc.record({
  customers: fc.array(customer, { maxLength: 2 }),
  orders: fc.array(order, { maxLength: 3 }),
  shipments: fc.array(shipment, { maxLength: 3 }),
})
const sources = fc
  .uniqueArray(fc.tuple(fc.constantFrom('shop', 'erp', 'crm'), answer), { selector: ([id]) => id })
  .map((answers) =>
    answers.map(([sourceId, records]) => gathered('customer', 'fresh', records, { sourceId })),
  )

const ticket = { ticketId: '7', email: eva }
const precedence = ['erp', 'shop', 'crm']
const merge = (all: Gathered[]) => mergedProfile(all, ticket, { usual: precedence })

/** A field as far as the order of sources must not matter to it. */
const told = (field: Field<unknown> | undefined) =>
  field && {
    conflicting: field.conflicting,
    values: field.values.map(({ value, provenance }) => `${provenance.sourceId}: ${String(value)}`),
  }

it('fits the contract, whatever the sources say', () => {
  fc.assert(
    fc.property(sources, (all) => {
      expect(UnifiedProfile.safeParse(merge(all)).success).toBe(true)
    }),
  )
})

it('says the same every time, and changes nothing of what it was given', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const before = structuredClone(all)
      expect(merge(all)).toEqual(merge(all))
      expect(all).toEqual(before)
    }),
  )
})

it('shows the same customer in whatever order the sources stand, where the team has said whom it trusts', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const [one, other] = [merge(all), merge(all.toReversed())]
      expect(told(other.name)).toEqual(told(one.name))
      expect(told(other.phone)).toEqual(told(one.phone))
      const orders = ({ orders }: UnifiedProfile) =>
        orders
          .map(({ number, status, shipments }) =>
            JSON.stringify([number.toLowerCase(), told(status), shipments.length]),
          )
          .toSorted()
      expect(orders(other)).toEqual(orders(one))
    }),
  )
})

it('loses no shipment of a source that is about this customer, and shows each once', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const own = all.filter(({ records }) =>
        records?.customers.every(({ email }) => email === undefined || email === eva),
      )
      const expected = own.reduce((sum, { records }) => sum + (records?.shipments.length ?? 0), 0)
      const { orders, shipments } = merge(all)
      expect(orders.reduce((sum, one) => sum + one.shipments.length, shipments.length)).toBe(expected)
    }),
  )
})

it("shows nothing of an answer that holds another customer's record", () => {
  fc.assert(
    fc.property(sources, (all) => {
      const foreign = all.filter(({ records }) => records?.customers.some(({ email }) => email === omar))
      const { links, ...values } = merge(all)
      expect(JSON.stringify(values)).not.toContain(omar)
      expect(links.filter(({ state, label }) => state === 'linked' && label?.includes(omar))).toEqual([])
      for (const { sourceId } of foreign)
        expect(values.orders.flatMap(({ records }) => records.map((one) => one.sourceId))).not.toContain(
          sourceId,
        )
    }),
  )
})

it('tells of a conflict if and only if two phone numbers are different ones', () => {
  const phones = fc.array(fc.integer({ min: 100_000_000, max: 999_999_999 }), { minLength: 1, maxLength: 3 })
  const writings = (digits: string) => [
    `+31${digits}`,
    `0${digits}`,
    `0031 ${digits.replace(/(...)/g, '$1 ')}`,
  ]
  fc.assert(
    fc.property(phones, fc.nat(), (found, seed) => {
      const all = found.map((phone, index) => {
        const writing = writings(String(phone))[(seed + index) % 3]
        const customers = [{ recordId: 'c', phone: writing }]
        return gathered('customer', 'fresh', { customers }, { sourceId: `source-${index}` })
      })
      expect(merge(all).phone?.conflicting).toBe(new Set(found).size > 1)
    }),
  )
})
