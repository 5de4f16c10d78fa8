import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Gathered } from '#lib/context/gathered.ts'
import { identityBy } from '#lib/context/identity.ts'
import { type DecisionOf, linkRecords } from '#lib/context/link-records.ts'
import { mergeProfile } from '#lib/context/merge-profile.ts'
import { rankBy } from '#lib/context/ranking.ts'
import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import { askedBy, eva, gathered, omar } from './make.ts'

const maybe = <T>(...values: T[]) => fc.constantFrom(...values, undefined)
const numbers = ['1001', '#1001', '2002', '3003']

const customer = fc.record({
  recordId: fc.constantFrom('1', '2', '3'),
  name: maybe('Eva Janssen', 'Omar Haddad'),
  email: maybe(eva, omar),
  phone: maybe('+31 6 12345678', '0687654321'),
  address: maybe({ street: 'Dorpsstraat 12', postalCode: '1011 AB' }),
})
const order = fc.record({
  recordId: fc.constantFrom('1', '2', '3'),
  number: fc.constantFrom(...numbers),
  customerEmail: maybe(eva, omar),
  customerName: maybe('Eva Janssen', 'Omar Haddad'),
})
const loyalty = fc.record({ recordId: fc.constantFrom('1', '2') })
const ways = fc.constantFrom(
  { email: eva },
  { phone: '0612345678' },
  { orderNumber: '1001' },
  { email: eva, orderNumber: '1001' },
  { name: 'Eva Janssen' },
  { customerId: '4' },
)
const unique = { selector: ({ recordId }: { recordId: string }) => recordId, maxLength: 3 }
const answer = fc.record({
  customers: fc.uniqueArray(customer, unique),
  orders: fc.uniqueArray(order, unique),
  loyalty: fc.uniqueArray(loyalty, unique),
  asked: ways,
})
const sources = fc
  .uniqueArray(fc.tuple(fc.constantFrom('shop', 'erp', 'crm', 'points'), answer), { selector: ([id]) => id })
  .map((answers) => answers.map(([sourceId, { asked, ...records }]) => withMarks(sourceId, records, asked)))

type Answer = Omit<typeof answer extends fc.Arbitrary<infer A> ? A : never, 'asked'>

/** Every record carries a mark of its own, in a value that nothing is compared by. */
const markOf = ({ sourceId, kind, recordId }: Pick<LinkKey, 'sourceId' | 'kind' | 'recordId'>) =>
  `mark:${sourceId}:${kind}:${recordId}:`

function withMarks(sourceId: string, records: Answer, asked: Parameters<typeof askedBy>[0]): Gathered {
  const mark = (kind: LinkKey['kind'], recordId: string) => markOf({ sourceId, kind, recordId })
  return gathered(
    'customer',
    'fresh',
    {
      customers: records.customers.map((one) => ({ ...one, tier: mark('customers', one.recordId) })),
      orders: records.orders.map((one) => ({
        ...one,
        lines: [{ name: mark('orders', one.recordId), quantity: 1 }],
      })),
      loyalty: records.loyalty.map((one) => ({ ...one, programme: mark('found', one.recordId) })),
    },
    { sourceId, ...askedBy(asked) },
  )
}

const identity = identityBy(eva, {
  names: ['Eva Janssen'],
  phones: ['+31612345678'],
  givenNumbers: ['1001'],
})
const decisions = fc.dictionary(
  fc.constantFrom(
    ...['shop', 'erp', 'crm'].flatMap((id) => ['1', '2'].map((record) => `${id} customers ${record}`)),
    'shop orders 1',
    'points found phone:0612345678',
  ),
  fc.constantFrom<LinkDecision>('linked', 'unlinked'),
)
const decider =
  (made: Record<string, LinkDecision>): DecisionOf =>
  ({ sourceId, kind, recordId }) =>
    made[`${sourceId} ${kind} ${recordId}`] ?? null

function profileOf(all: Gathered[], made: Record<string, LinkDecision>) {
  const rank = rankBy({ usual: ['crm', 'erp', 'points', 'shop'] }, [])
  return mergeProfile(linkRecords(all, identity, decider(made)), { ticketId: '7', email: eva }, rank)
}
const runs = { numRuns: 500 }

it('shows no value of a record that is possible or unlinked', () => {
  fc.assert(
    fc.property(sources, decisions, (all, made) => {
      const { links, ...values } = profileOf(all, made)
      const shown = JSON.stringify(values)
      for (const { kind, provenance, state } of links) {
        if (state === 'linked' || kind === 'found') continue
        expect(shown).not.toContain(
          markOf({ kind, sourceId: provenance.sourceId, recordId: provenance.recordId ?? '' }),
        )
      }
      for (const { provenance } of links.filter(({ kind, state }) => kind === 'found' && state !== 'linked'))
        expect(shown).not.toContain(`mark:${provenance.sourceId}:found:`)
    }),
    runs,
  )
})

it('shows every customer record that is linked', () => {
  fc.assert(
    fc.property(sources, decisions, (all, made) => {
      const { links, ...values } = profileOf(all, made)
      const shown = JSON.stringify(values)
      for (const { kind, provenance, state } of links)
        if (kind === 'customers' && state === 'linked')
          expect(shown).toContain(
            markOf({ kind, sourceId: provenance.sourceId, recordId: provenance.recordId ?? '' }),
          )
    }),
    runs,
  )
})

it('shows no order that carries the address of another customer, unless it is linked', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const { links, orders } = profileOf(all, {})
      const linked = new Set(
        links.flatMap(({ state, provenance }) =>
          state === 'linked' ? [`${provenance.sourceId}/${provenance.recordId}`] : [],
        ),
      )
      for (const source of all)
        for (const one of source.records?.orders ?? []) {
          const isShown = orders.some(({ records }) =>
            records.some(
              ({ sourceId, recordId }) => sourceId === source.sourceId && recordId === one.recordId,
            ),
          )
          if (one.customerEmail !== omar || !isShown) continue
          const owner = source.records?.customers.find(({ email }) => email === omar)
          expect(linked).toContain(`${source.sourceId}/${owner?.recordId ?? one.recordId}`)
        }
    }),
    runs,
  )
})

it('says the same in whatever order the sources have answered', () => {
  const told = (all: Gathered[], made: Record<string, LinkDecision>) =>
    profileOf(all, made)
      .links.map((link) => JSON.stringify({ ...link, reasons: link.reasons.toSorted() }))
      .toSorted()
  fc.assert(
    fc.property(sources, decisions, fc.infiniteStream(fc.nat()), (all, made, random) => {
      const shuffled = all.map((one) => ({ one, at: random.next().value })).toSorted((a, b) => a.at - b.at)
      expect(
        told(
          shuffled.map(({ one }) => one),
          made,
        ),
      ).toEqual(told(all, made))
    }),
    runs,
  )
})

it('keeps a record out that was unlinked, whatever the sources bring when they are asked again', () => {
  fc.assert(
    fc.property(sources, sources, (before, after) => {
      const records = before.flatMap(({ sourceId, records: brought }) =>
        (brought?.customers ?? []).map(({ recordId }) => ({
          sourceId,
          kind: 'customers' as const,
          recordId,
        })),
      )
      const made = Object.fromEntries(
        records.map(({ sourceId, recordId }) => [`${sourceId} customers ${recordId}`, 'unlinked' as const]),
      )
      const { links: _, ...values } = profileOf(after, made)
      for (const record of records) expect(JSON.stringify(values)).not.toContain(markOf(record))
    }),
    runs,
  )
})
