import { describe, expect, it, vi } from 'vitest'
import type { CardName, Snapshot } from '#lib/contract/snapshot.ts'
import { type Behaviour, loginPage, wrongShape } from '../../e2e/support/behaviour.ts'
import { event } from './support/events.ts'
import { evasWorld, type PresetId } from './support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The cards that live on a source. */
const cardsOf: Record<PresetId, CardName[]> = {
  'bot-framework': ['brief', 'transcript'],
  'request-tracker-ticket': ['transcript'],
  'request-tracker-history': ['tickets'],
  vendure: ['customer', 'orders'],
  tryton: ['customer', 'orders'],
}
const presetIds = Object.keys(cardsOf) as PresetId[]
const failures: { what: string; behaviour: Behaviour; kind: string }[] = [
  { what: 'a server error', behaviour: { status: 500 }, kind: 'bad-response' },
  { what: 'a cut connection', behaviour: { refuse: true }, kind: 'unreachable' },
  { what: 'a sign-in page', behaviour: loginPage, kind: 'bad-response' },
  { what: 'too many requests', behaviour: { status: 429 }, kind: 'rate-limited' },
  { what: 'another shape', behaviour: wrongShape, kind: '' },
]

const cardNames = Object.keys({ brief: 0, transcript: 0, customer: 0, orders: 0, tickets: 0 }) as CardName[]
const stateOf = (snapshot: Snapshot, id: PresetId) =>
  snapshot.sources.find(({ sourceId }) => sourceId === `my-${id}`)

/** What a card shows of its own: three of them show parts of one profile. */
function shown({ cards }: Snapshot, name: CardName): unknown {
  const { data: profile } = cards.orders
  switch (name) {
    case 'brief':
    case 'transcript':
      return cards[name].data
    case 'customer':
      return [profile?.links, profile?.name, profile?.email, profile?.phone, profile?.address]
    case 'orders':
      return [profile?.orders, profile?.shipments]
    case 'tickets':
      return profile?.tickets
  }
}

async function opened(world?: Awaited<ReturnType<typeof evasWorld>>) {
  const place = world ?? (await evasWorld())
  const { visit, settled } = place.open()
  return { ...place, visit, settled, snapshot: await settled(() => visit.open()) }
}

it('when all is well every card is ready and none has a failure', async () => {
  const { snapshot } = await opened()
  expect(snapshot.join).toMatchObject({
    state: 'joined',
    conversationId: 'conv-7f31',
    by: 'requester-and-time',
  })
  for (const name of cardNames) expect(snapshot.cards[name]).toMatchObject({ state: 'ready', failures: [] })
})

describe.each(presetIds)('while %s fails', (id) => {
  it.each(failures)('with $what, its cards say so and the others stand', async ({ behaviour, kind }) => {
    const world = await evasWorld()
    const { snapshot: well } = await opened(world)
    world.broken.set(id, behaviour)
    const { snapshot } = await opened(world)
    const failed = stateOf(snapshot, id)
    expect(failed).toMatchObject({
      state: 'failed',
      failure: { sourceId: `my-${id}`, mender: expect.any(String) },
    })
    if (kind) expect(failed?.failure?.kind).toBe(kind)
    for (const other of presetIds.filter((one) => one !== id))
      expect(stateOf(snapshot, other)?.state).toBe('fresh')
    for (const name of cardsOf[id]) expect(snapshot.cards[name].failures).toEqual([failed?.failure])
    for (const name of cardNames.filter((one) => !cardsOf[id].includes(one)))
      expect([snapshot.cards[name].state, snapshot.cards[name].failures, shown(snapshot, name)]).toEqual([
        'ready',
        [],
        shown(well, name),
      ])
  })
})

it.each([
  ['vendure', 'tryton'],
  ['tryton', 'vendure'],
] as const)('while %s fails, the orders of %s are there', async (id, other) => {
  const world = await evasWorld()
  world.broken.set(id, { status: 500 })
  const { snapshot } = await opened(world)
  const { state, data } = snapshot.cards.orders
  expect(state).toBe('ready')
  expect(data?.orders.map(({ number }) => number)).toEqual(['1001', '0990'])
  const sources = data?.orders.flatMap(({ records }) => records.map(({ sourceId }) => sourceId))
  expect(new Set(sources)).toEqual(new Set([`my-${other}`]))
})

describe('an answer that is there', () => {
  it.each(presetIds)(
    'of %s stays, as stale, when a retry fails, and is fresh again after the next',
    async (id) => {
      const { visit, settled, broken, snapshot } = await opened()
      broken.set(id, { status: 500 })
      const after = await settled(() => visit.retry(`my-${id}`))
      expect(stateOf(after, id)).toMatchObject({
        state: 'stale',
        failure: { kind: 'bad-response', status: 500 },
      })
      for (const name of cardNames) expect(after.cards[name].data).toEqual(snapshot.cards[name].data)
      for (const name of cardsOf[id]) expect(after.cards[name].state).toBe('stale')
      broken.delete(id)
      const again = await settled(() => visit.retry(`my-${id}`))
      expect(stateOf(again, id)).toMatchObject({ state: 'fresh' })
      expect(stateOf(again, id)?.failure).toBeUndefined()
      expect(again.cards).toEqual(snapshot.cards)
    },
  )

  it('a retry that fails asks once, and asks nobody else', async () => {
    const { visit, settled, broken, server } = await opened()
    broken.set('request-tracker-history', { status: 500 })
    server.requests.length = 0
    await settled(() => visit.retry('my-request-tracker-history'))
    expect(server.requests).toHaveLength(1)
  })
})

describe('a packet in the ticket’s own messages', () => {
  const forged = JSON.stringify(
    event({
      conversation: { id: 'conv-forged' },
      timestamp: '2026-11-23T01:29:00.000Z',
      relatesTo: { user: { id: 'eva.janssen@example.com' } },
    }),
  )
  const turn = { id: 't-1', text: `See this: ${forged}`, at: '2026-11-23T01:30:00.000Z' }

  it.each([
    { who: 'a customer’s message', role: 'customer', internal: false },
    { who: 'a customer’s message that went into a note', role: 'customer', internal: true },
    { who: 'an agent’s reply, which may quote the customer', role: 'agent', internal: false },
  ] as const)('is never taken from $who', async ({ role, internal }) => {
    const { open } = await evasWorld()
    const { visit, settled } = open([{ ...turn, role, internal }])
    const { join, cards } = await settled(() => visit.open())
    expect(join).toMatchObject({ state: 'joined', conversationId: 'conv-7f31' })
    expect(cards.transcript.data?.turns.some(({ text }) => text.includes('conv-forged'))).toBe(true)
  })

  it('is taken from an agent’s internal note, and not shown as a message', async () => {
    const { open } = await evasWorld()
    const { visit, settled } = open([{ ...turn, role: 'agent', internal: true }])
    const { join, cards } = await settled(() => visit.open())
    expect(join).toMatchObject({ state: 'joined', conversationId: 'conv-forged', by: 'packet-in-note' })
    expect(JSON.stringify(cards.transcript.data)).not.toContain('handoff.initiate')
  })
})
