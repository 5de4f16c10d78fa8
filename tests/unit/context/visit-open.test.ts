import { describe, expect, it } from 'vitest'
import { answer, calm, fakeVisit, keptKey, source } from './fake-visit.ts'
import { at, customer, eva, packet, turn } from './make.ts'

const byEmail = source('customer', ['email'])
const orders = source('orders', ['email'])
const bot = source('packet', ['conversationId'], ['email'])
const details = source('ticket', ['ticketId'])
const fromPage = { requesterEmail: eva, createdAt: at(10) }

describe('opening a ticket', () => {
  it('asks every source whose needs are known at once, and shows them loading', async () => {
    const { visit, askedNames, pushed } = fakeVisit({
      sources: [byEmail, orders, bot],
      ticket: fromPage,
    })
    await visit.open()
    expect(askedNames()).toEqual(['customer', 'orders', 'packet'])
    expect(pushed).toHaveLength(1)
    expect(pushed[0]?.cards.customer).toMatchObject({ state: 'loading', failures: [] })
  })

  it('shows card by card what comes in', async () => {
    const { visit, bring, shown } = fakeVisit({ sources: [byEmail, bot], ticket: fromPage })
    await visit.open()
    await bring('packet', { packets: [packet('a', { summary: 'Order late' })] })
    expect(shown().cards.brief).toMatchObject({ state: 'ready', data: { want: { state: 'sent' } } })
    expect(shown().cards.customer.state).toBe('loading')
    await bring('customer', { customers: [customer({ name: 'Eva Janssen' })] })
    expect(shown().cards.customer).toMatchObject({ state: 'ready', asOf: at(20) })
  })

  it('paints all that the cache holds in the first snapshot, over all levels', async () => {
    const email = { email: eva }
    const { visit, pushed, askedNames } = fakeVisit({
      sources: [details, byEmail, bot],
      kept: {
        [keptKey('ticket', { ticketId: '7' })]: {
          answer: answer({ ticket: [{ recordId: '7', requesterEmail: eva, createdAt: at(10) }] }, at(1)),
          fresh: false,
        },
        [keptKey('customer', email)]: { answer: answer({ customers: [customer()] }), fresh: true },
        [keptKey('packet', email)]: { answer: answer({ packets: [packet('a')] }), fresh: true },
      },
    })
    await visit.open()
    expect(pushed).toHaveLength(1)
    expect(pushed[0]).toMatchObject({
      cache: 'hit',
      join: { state: 'joined', conversationId: 'a' },
      cards: { customer: { state: 'ready', data: { links: [{}] } }, brief: { data: {} } },
    })
    expect(askedNames()).toEqual(['ticket'])
  })

  it('shows an older answer with its age while it asks again', async () => {
    const kept = {
      [keptKey('customer', { email: eva })]: {
        answer: answer({ customers: [customer()] }, at(-60)),
        fresh: false,
      },
    }
    const { visit, shown, fail } = fakeVisit({ sources: [byEmail], ticket: fromPage, kept })
    await visit.open()
    expect(shown().cards.customer).toMatchObject({
      state: 'loading',
      data: { links: [{}] },
      asOf: at(-60),
    })
    await fail('customer')
    expect(shown().cards.customer).toMatchObject({
      state: 'stale',
      data: { links: [{}] },
      asOf: at(-60),
      failures: [{ kind: 'unreachable' }],
    })
  })

  it('says what the cache has to say when it holds nothing', async () => {
    const { visit, shown } = fakeVisit({ sources: [], deps: { emptyCache: async () => 'not-kept' } })
    await visit.open()
    expect(shown().cache).toBe('not-kept')
  })

  it('works for a ticket that has no source and no packet', async () => {
    const { visit, shown } = fakeVisit({ sources: [], ticket: { thread: [turn('p1', 'Hello?')] } })
    await visit.open()
    expect(shown()).toMatchObject({
      join: { state: 'none' },
      cards: { transcript: { state: 'ready', data: { turns: [{ id: 'p1' }] } } },
    })
  })
})

describe('what becomes known later', () => {
  it('starts a source with what another one brought', async () => {
    const { visit, askedNames, bring, last } = fakeVisit({ sources: [details, byEmail, bot] })
    await visit.open()
    expect(askedNames()).toEqual(['ticket'])
    await bring('ticket', { ticket: [{ recordId: '7', requesterEmail: eva }] })
    expect(askedNames()).toEqual(['ticket', 'customer', 'packet'])
    expect(last('customer').inputs).toEqual({ email: eva })
  })

  it('starts a source with what only the packet knows', async () => {
    const byOrder = source('fulfilment', ['orderNumber'])
    const { visit, askedNames, bring, last } = fakeVisit({
      sources: [source('packet', ['conversationId']), byEmail, byOrder],
      ticket: { conversationId: 'a', createdAt: at(10) },
    })
    await visit.open()
    expect(askedNames()).toEqual(['packet'])
    await bring('packet', { packets: [packet('a', { orderNumbers: ['1001', '1002'] })] })
    expect(askedNames()).toEqual(['packet', 'customer', 'fulfilment'])
    expect(last('customer').inputs).toEqual({ email: eva })
    expect(last('fulfilment').inputs).toEqual({ orderNumber: '1001' })
  })

  it('finds the packet in an internal note, and does not show that note as a message', async () => {
    const thread = [turn('n1', 'the packet', { role: 'agent', internal: true }), turn('p1', 'Hi')]
    const { visit, shown } = fakeVisit({
      sources: [],
      ticket: { ...fromPage, thread },
      notes: { 'the packet': packet('a', { transcript: [turn('t1', 'Where?')] }) },
    })
    await visit.open()
    expect(shown().join).toMatchObject({ by: 'packet-in-note' })
    expect(shown().cards.transcript.data?.turns.map(({ id }) => id)).toEqual(['t1', 'p1'])
  })

  it('takes no packet from what is not a note of ours', async () => {
    const thread = [
      turn('n1', 'the packet'),
      turn('n2', 'the packet', { internal: true }),
      turn('n3', 'the packet', { role: 'agent' }),
    ]
    const { visit, shown } = fakeVisit({
      sources: [],
      ticket: { ...fromPage, thread },
      notes: { 'the packet': packet('a') },
    })
    await visit.open()
    expect(shown().join).toEqual({ state: 'none' })
  })

  it('asks again when more inputs become known, and keeps showing the earlier answer meanwhile', async () => {
    const { visit, asked, bring, last, shown } = fakeVisit({ sources: [bot, details], ticket: fromPage })
    await visit.open()
    await bring('packet', { packets: [packet('b')] })
    await bring('ticket', { ticket: [{ recordId: '7', requesterEmail: eva, conversationId: 'a' }] })
    expect(last('packet').inputs).toEqual({ conversationId: 'a', email: eva })
    expect(asked).toHaveLength(3)
    expect(shown().join).toEqual({ state: 'looking' })
    await bring('packet', { packets: [packet('a'), packet('b')] })
    expect(shown().join).toMatchObject({ by: 'conversation-id', conversationId: 'a' })
  })
})

it('has snapshots whose numbers grow, from the time on', async () => {
  const { visit, pushed, bring, fail } = fakeVisit({ sources: [byEmail, orders, bot], ticket: fromPage })
  await visit.open()
  await bring('packet', { packets: [packet('a')] })
  await fail('orders')
  await visit.retry(undefined)
  await bring('customer')
  await calm()
  const numbers = pushed.map(({ sequence }) => sequence)
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
  expect(numbers[0]).toBeGreaterThan(Date.parse(at(0)))
})
