import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gathered } from '#lib/context/gathered.ts'
import { identityBy } from '#lib/context/identity.ts'
import { type JoinAnswer, joinConversation } from '#lib/context/join.ts'
import { linkRecords } from '#lib/context/link-records.ts'
import { type SnapshotParts, snapshotOf } from '#lib/context/snapshot.ts'
import { Snapshot } from '#lib/contract/snapshot.ts'
import { SourceRole } from '#lib/contract/source.ts'
import { at, customer, eva, gathered, omar, packet, packetOf, question, turn, unreachable } from './make.ts'

const none: JoinAnswer = { join: { state: 'none' } }
const parts = (sources: Gathered[], more: Partial<SnapshotParts> = {}): SnapshotParts => ({
  sequence: 1,
  key: { helpdeskId: 'rt', ticketId: '7' },
  ticket: { ticketId: '7', thread: [] },
  known: { email: eva },
  joined: none,
  threads: [],
  sources,
  cache: 'miss',
  linked: linkRecords(sources, identityBy(eva)),
  precedence: { usual: [] },
  rules: [],
  ...more,
})
const cards = (sources: Gathered[], more?: Partial<SnapshotParts>) => snapshotOf(parts(sources, more)).cards
const found = { customers: [customer()], orders: [{ recordId: 'o1', number: '1001' }] }
const failing = { failure: unreachable }

describe('a card', () => {
  it('is ready and empty where no source can bring anything for it', () => {
    expect(cards([]).orders).toMatchObject({ state: 'ready', failures: [], data: { orders: [] } })
    expect(cards([gathered('orders', 'waiting')]).orders.state).toBe('ready')
  })

  it('is loading without data while its only source is being asked', () => {
    expect(cards([gathered('orders', 'loading')]).orders).toEqual({ state: 'loading', failures: [] })
  })

  it('is loading with what there is while one of its sources is being asked', () => {
    const card = cards([gathered('orders', 'fresh', found), gathered('fulfilment', 'loading')]).orders
    expect(card).toMatchObject({ state: 'loading', data: { orders: [{}] }, asOf: at(5) })
  })

  it('is not held up by the source of another card', () => {
    const { orders, tickets } = cards([gathered('orders', 'fresh', found), gathered('tickets', 'loading')])
    expect([orders.state, tickets.state]).toEqual(['ready', 'loading'])
  })

  it('is failed where all of its sources have failed and nothing is there', () => {
    const card = cards([gathered('orders', 'failed', undefined, failing)]).orders
    expect(card).toEqual({ state: 'failed', failures: [unreachable] })
  })

  it('is ready and carries the failure where another source has answered', () => {
    const card = cards([
      gathered('orders', 'fresh', found),
      gathered('fulfilment', 'failed', undefined, failing),
    ]).orders
    expect(card).toMatchObject({ state: 'ready', failures: [unreachable], data: { orders: [{}] } })
  })

  it('is ready where a source has answered that there is nothing', () => {
    expect(cards([gathered('orders', 'fresh', {})]).orders).toMatchObject({ state: 'ready', asOf: at(5) })
  })

  it('is stale, with the reason, where an old answer is all there is', () => {
    const old = gathered('orders', 'stale', found, { ...failing, at: at(-600) })
    expect(cards([old]).orders).toMatchObject({ state: 'stale', asOf: at(-600), failures: [unreachable] })
  })

  it('is as old as its oldest part', () => {
    const card = cards([
      gathered('orders', 'fresh', found),
      gathered('fulfilment', 'fresh', {}, { at: at(-30) }),
    ]).orders
    expect(card.asOf).toBe(at(-30))
  })

  it('of the brief waits for the ticket only as long as the conversation is looked for', () => {
    const sources = [gathered('packet', 'fresh', {}), gathered('ticket', 'loading')]
    expect(cards(sources, { joined: { join: { state: 'looking' } } }).brief.state).toBe('loading')
    expect(cards(sources).brief.state).toBe('ready')
  })

  it('of the transcript shows what stands in the ticket while the conversation is being looked for', () => {
    const card = cards([gathered('packet', 'loading')], { threads: [[turn('p1', 'Hello?')]] }).transcript
    expect(card).toMatchObject({ state: 'loading', data: { turns: [{ id: 'p1' }] } })
  })
})

it('says of every source what became of it', () => {
  const issues = [{ path: 'orders[0].total', problem: 'does not fit' }]
  const { sources } = snapshotOf(
    parts([
      gathered('orders', 'fresh', found, { issues }),
      gathered('tickets', 'failed', undefined, failing),
    ]),
  )
  expect(sources).toEqual([
    { sourceId: 'orders', label: 'orders', role: 'orders', state: 'fresh', asOf: at(5), issues },
    { sourceId: 'tickets', label: 'tickets', role: 'tickets', state: 'failed', failure: unreachable },
  ])
})

describe('whatever the sources bring', () => {
  const records = fc.record({
    customers: fc.array(fc.constantFrom(customer(), customer({ email: omar }), { recordId: 'x' }), {
      maxLength: 2,
    }),
    orders: fc.array(fc.constantFrom({ recordId: 'o', number: '#1' }, { recordId: 'p', number: '2' })),
    shipments: fc.array(fc.constantFrom({ recordId: 's' }, { recordId: 't', orderNumber: '1' })),
    tickets: fc.array(fc.constantFrom({ recordId: '7' }, { recordId: '8', createdAt: at(0) })),
    thread: fc.array(fc.constantFrom(turn('a', 'Hi'), turn('b', '', { at: '2026-11-22T13:00:00Z' }))),
    packets: fc.array(fc.constantFrom(packet('a'), packetOf(omar, 'b', 4), packetOf(undefined, 'c'))),
  })
  const source = fc
    .record({
      role: fc.constantFrom(...SourceRole.options),
      state: fc.constantFrom('waiting', 'loading', 'fresh', 'stale', 'failed'),
      answered: fc.option(records, { nil: undefined }),
      failed: fc.boolean(),
    })
    .map(({ role, state, answered, failed }) => gathered(role, state, answered, failed ? failing : {}))
  const sources = fc
    .array(source, { maxLength: 5 })
    .map((all) => all.map((one, index) => ({ ...one, sourceId: `s${index}` })))

  const made = (all: Gathered[]) =>
    snapshotOf(
      parts(all, {
        joined: joinConversation(question({ conversationId: 'c' }), all),
        threads: all.map((one) => one.records?.thread ?? []),
      }),
    )

  it('is a snapshot by the contract, which loses nothing on the way to the panel', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const snapshot = made(all)
        const parsed = Snapshot.parse(JSON.parse(JSON.stringify(snapshot)))
        expect(parsed).toEqual(JSON.parse(JSON.stringify(snapshot)))
      }),
      { numRuns: 500 },
    )
  })

  it('has data on every card that is neither loading nor failed, and a reason on every failed one', () => {
    fc.assert(
      fc.property(sources, (all) => {
        for (const card of Object.values(made(all).cards)) {
          if (card.state === 'failed') expect(card.failures).not.toEqual([])
          else if (card.state !== 'loading') expect(card.data).toBeDefined()
        }
      }),
      { numRuns: 500 },
    )
  })
})
