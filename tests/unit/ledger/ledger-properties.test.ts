import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame } from '#lib/context/completion/same-fact.ts'
import type { Fact } from '#lib/contract/fact.ts'
import { ledgerOf } from '#lib/ledger/ledger.ts'
import { recordedIn } from '#lib/ledger/recorded.ts'
import { fact, from, one, ticket } from './make.ts'

const slot = fc.constantFrom(
  'name',
  'email',
  'phone',
  'address',
  'zip',
  'order_id',
  'product',
  'NeighboursAsked',
)
const value = fc.oneof(
  fc.constantFrom(
    'Eva',
    'Eva Janssen',
    'eva@example.com',
    '1001',
    '#1001',
    '06 1234 5678',
    'Kerkweg 3, Utrecht',
    '…',
    ' 1001 ',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
)
const status = fc.constantFrom<Fact['status'][]>(
  'customer-said',
  'bot-inferred',
  'system-confirmed',
  'conflicting',
)
const facts = fc.array(
  fc
    .record({ slot, value, status, turn: fc.integer({ min: 1, max: 9 }) })
    .map(({ turn, ...one }) =>
      fact(one.slot, one.value, { status: one.status, evidence: [{ kind: 'turn', turnId: `t${turn}` }] }),
    ),
  { maxLength: 12 },
)
const profile = fc.record(
  {
    name: value.map((text) => one(text)),
    email: value.map((text) => one(text)),
    phone: value.map((text) => one(text)),
    address: value.map((street) => one({ street })),
    orders: fc.array(
      value.map((number) => ({ number, records: [from('shop', number)], shipments: [] })),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)

const check = (property: (given: Fact[], snapshot: ReturnType<typeof ticket>) => void) =>
  fc.assert(fc.property(facts, profile, (given, known) => property(given, ticket(given, known))))

describe('whatever was sent and whatever systems know', () => {
  it('every fact stands in the ledger, and every value in it was said or is on record', () => {
    check((given, snapshot) => {
      const { entries } = ledgerOf(snapshot)
      const recorded = recordedIn(snapshot.cards)
      const all = entries.flatMap(({ slot, values }) => values.map(({ value }) => ({ slot, value })))
      for (const one of given) expect(all.some((other) => isSame(one, other))).toBe(true)
      for (const { slot, value } of all) {
        const said = given.some((one) => one.slot === slot && one.value === value)
        expect(said || recorded.get(slot)?.some((record) => record.value === value)).toBe(true)
      }
    })
  })

  it('what is confirmed names a record or was confirmed by the bot, and every value has a proof', () => {
    check((given, snapshot) => {
      for (const { values } of ledgerOf(snapshot).entries) {
        for (const { value, status, evidence } of values) {
          expect(evidence.length).toBeGreaterThan(0)
          if (status !== 'system-confirmed') continue
          const byBot = given.some(
            (one) => one.status === 'system-confirmed' && one.value.length <= value.length,
          )
          expect(byBot || evidence.some(({ kind }) => kind === 'record')).toBe(true)
        }
      }
    })
  })

  it('several values are a contradiction, and a contradiction that was sent is not lost', () => {
    check((given, snapshot) => {
      const { entries } = ledgerOf(snapshot)
      for (const { status, values } of entries) if (values.length > 1) expect(status).toBe('conflicting')
      for (const { slot } of given.filter(({ status }) => status === 'conflicting')) {
        const own = entries.filter((entry) => entry.slot === slot)
        expect(own).toHaveLength(1)
        expect(own[0]?.status === 'conflicting' || own[0]?.values[0]?.status === 'system-confirmed').toBe(
          true,
        )
      }
    })
  })
})
