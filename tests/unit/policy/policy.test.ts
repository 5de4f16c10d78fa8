import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import { noRecords } from '#lib/contract/records.ts'
import { dataPoints } from '#lib/policy/data-points.ts'
import { forbiddenFor, levelOf, maskedFor, requiredFor } from '#lib/policy/levels.ts'
import { withoutForbidden } from '#lib/policy/without-forbidden.ts'

const phone = 'customers.phone'

describe('the level of a data point', () => {
  it('is optional where no rule names it', () => {
    expect(levelOf([], phone, {})).toBe('optional')
  })

  it('is that of the more specific rule, whichever stands first', () => {
    const rules: DataPointRule[] = [
      { point: phone, level: 'forbidden' },
      { point: phone, level: 'required', intents: ['Delivery problem'] },
    ]
    for (const list of [rules, rules.toReversed()]) {
      expect(levelOf(list, phone, { intent: 'delivery_problem' })).toBe('required')
      expect(levelOf(list, phone, { intent: 'refund' })).toBe('forbidden')
    }
  })

  it('is the stricter one where two rules are equally specific', () => {
    const rules: DataPointRule[] = [
      { point: phone, level: 'optional' },
      { point: phone, level: 'forbidden' },
    ]
    expect(levelOf(rules, phone, { intent: 'refund' })).toBe('forbidden')
  })

  it('is forbidden while the intent is not known, if any intent forbids it', () => {
    const rules: DataPointRule[] = [{ point: phone, level: 'forbidden', intents: ['refund'] }]
    expect(levelOf(rules, phone, {})).toBe('forbidden')
    expect(levelOf(rules, phone, { intent: 'order status' })).toBe('optional')
  })

  it('counts a rule with roles for sources of these roles only', () => {
    const rules: DataPointRule[] = [{ point: phone, level: 'forbidden', roles: ['orders'] }]
    expect(forbiddenFor(rules, { intent: 'x', role: 'orders' })).toEqual([phone])
    expect(forbiddenFor(rules, { intent: 'x', role: 'customer' })).toEqual([])
    expect(requiredFor(rules, { intent: 'x', role: 'orders' })).toEqual([])
  })
})

describe('a mask', () => {
  const usual: DataPointRule = { point: phone, level: 'optional', masked: true }

  it('counts for every intent, and an exception of the level lifts none', () => {
    const rules: DataPointRule[] = [usual, { point: phone, level: 'required', intents: ['refund'] }]
    expect(maskedFor(rules, { intent: 'refund' })).toEqual([phone])
    expect(maskedFor(rules, {})).toEqual([phone])
  })

  it('is lifted for an intent by a rule that says so, once the intent is known', () => {
    const rules: DataPointRule[] = [
      usual,
      { point: phone, level: 'optional', intents: ['Refund'], masked: false },
    ]
    expect(maskedFor(rules, { intent: 'refund' })).toEqual([])
    expect(maskedFor(rules, { intent: 'order status' })).toEqual([phone])
    expect(maskedFor(rules, {})).toEqual([phone])
  })

  it('counts for one intent alone, and while the intent is not known', () => {
    const rules: DataPointRule[] = [{ ...usual, intents: ['refund'] }]
    expect(maskedFor(rules, { intent: 'order status' })).toEqual([])
    expect(maskedFor(rules, {})).toEqual([phone])
  })
})

describe('forbidden values', () => {
  const records = {
    ...noRecords(),
    customers: [{ recordId: '1', name: 'Eva Janssen', phone: '+31 6 12345678' }],
    orders: [{ recordId: '2', number: '1001' }],
  }

  it('are taken out, and the rest stays', () => {
    expect(withoutForbidden(records, [phone])).toEqual({
      ...records,
      customers: [{ recordId: '1', name: 'Eva Janssen' }],
    })
  })

  it('never take away what a record cannot be without', () => {
    const all = dataPoints.map(({ point }) => point)
    expect(withoutForbidden(records, all)).toEqual({ ...records, customers: [{ recordId: '1' }] })
  })

  it('are gone whatever else is forbidden', () => {
    const points = fc.subarray(dataPoints.filter((one) => !one.indispensable).map(({ point }) => point))
    fc.assert(
      fc.property(points, (forbidden) => {
        const [customer] = withoutForbidden(records, forbidden).customers
        for (const field of ['name', 'phone'] as const) {
          expect(customer && field in customer).toBe(!forbidden.includes(`customers.${field}`))
        }
      }),
    )
  })
})
