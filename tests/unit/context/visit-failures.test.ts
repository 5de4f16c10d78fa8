import { describe, expect, it } from 'vitest'
import { answer, calm, fakeVisit, source } from './fake-visit.ts'
import { at, customer, eva } from './make.ts'

const byEmail = source('customer', ['email'])
const orders = source('orders', ['email'])
const tickets = source('tickets', ['email'])
const fromPage = { requesterEmail: eva, createdAt: at(10) }
const setup = { sources: [byEmail, orders, tickets], ticket: fromPage }
const states = ({ sources }: { sources: { state: string }[] }) => sources.map(({ state }) => state)

describe('a failing source', () => {
  it('leaves the rest standing', async () => {
    const { visit, bring, fail, shown } = fakeVisit(setup)
    await visit.open()
    await fail('tickets')
    await bring('customer', { customers: [customer()] })
    await bring('orders', { orders: [{ recordId: 'o1', number: '1001' }] })
    expect(states(shown())).toEqual(['fresh', 'fresh', 'failed'])
    const { cards } = shown()
    expect(cards.tickets).toMatchObject({ state: 'failed', failures: [{ kind: 'unreachable' }] })
    expect(cards.orders).toMatchObject({ state: 'ready', failures: [] })
  })

  it('is asked again alone, by hand, and shows that it is', async () => {
    const { visit, asked, fail, bring, shown, last } = fakeVisit(setup)
    await visit.open()
    await fail('orders')
    await fail('tickets')
    await visit.retry('orders')
    expect(asked).toHaveLength(4)
    expect(last('orders').byHand).toBe(true)
    expect(states(shown())).toEqual(['loading', 'loading', 'failed'])
    await bring('orders')
    expect(shown().cards.orders.failures).toEqual([])
  })

  it('is asked again with all others that have failed, and no others', async () => {
    const { visit, askedNames, fail, bring } = fakeVisit(setup)
    await visit.open()
    await fail('orders')
    await fail('tickets')
    await bring('customer')
    await visit.retry(undefined)
    expect(askedNames().slice(3)).toEqual(['orders', 'tickets'])
  })

  it('is not asked twice at once, and not before its needs are known', async () => {
    const { visit, asked } = fakeVisit({ sources: [byEmail, source('packet', ['conversationId'])] })
    await visit.open()
    await visit.retry('packet')
    await visit.update({ ticketId: '7', thread: [], requesterEmail: eva })
    await visit.retry('customer')
    await visit.retry('unknown')
    expect(asked).toHaveLength(1)
  })

  it('does not bring back a failure to what was asked before', async () => {
    const { visit, asked, shown } = fakeVisit({ sources: [byEmail], ticket: fromPage })
    await visit.open()
    await visit.update({ ticketId: '7', thread: [], requesterEmail: 'nora@example.com' })
    asked[0]?.reject(new Error('late'))
    await calm()
    expect(states(shown())).toEqual(['loading'])
  })
})

describe('a defect around the visit', () => {
  const broken = () => Promise.reject(new TypeError(`storage is gone, said ${eva}`))

  it('shows a source whose request rejects as failed, without its words', async () => {
    const { visit, last, shown } = fakeVisit(setup)
    await visit.open()
    last('orders').reject(new TypeError(`no answer for ${eva}`))
    await calm()
    expect(shown().cards.orders).toMatchObject({
      state: 'failed',
      failures: [{ kind: 'defect', problem: 'ask: TypeError' }],
    })
    expect(JSON.stringify(shown().cards.orders.failures)).not.toContain(eva)
  })

  it('is an empty cache that says so, and nothing else', async () => {
    const { visit, bring, shown } = fakeVisit({
      sources: [byEmail],
      ticket: fromPage,
      deps: {
        readKept: broken,
        keep: broken,
        readChoice: broken,
        keepChoice: broken,
        emptyCache: broken,
      },
    })
    await visit.open()
    expect(shown().cache).toBe('unavailable')
    await bring('customer', { customers: [customer()] })
    await visit.choose('a')
    expect(shown().cards.customer).toMatchObject({ state: 'ready', data: { links: [{}] } })
  })
})

describe('closing', () => {
  it('stops the snapshots, and keeps answers that were under way', async () => {
    const { visit, pushed, bring, written } = fakeVisit(setup)
    await visit.open()
    visit.close()
    await bring('customer', { customers: [customer()] })
    await visit.update({ ticketId: '7', thread: [], requesterEmail: eva })
    expect(pushed).toHaveLength(1)
    expect(written.size).toBe(1)
  })

  it('asks nobody when it comes while the cache is being read', async () => {
    let read = (): void => undefined
    const { visit, asked, pushed } = fakeVisit({
      ...setup,
      deps: {
        readChoice: () =>
          new Promise((resolve) => {
            read = () => resolve(undefined)
          }),
      },
    })
    const opening = visit.open()
    visit.close()
    read()
    await opening
    expect([asked, pushed]).toEqual([[], []])
  })
})

it('waits with the first snapshot for the cache of all sources', async () => {
  const reads: (() => void)[] = []
  const { visit, pushed } = fakeVisit({
    ...setup,
    deps: {
      readKept: () =>
        new Promise((resolve) => {
          reads.push(() => resolve({ answer: answer(), fresh: true }))
        }),
    },
  })
  const opening = visit.open()
  await calm()
  reads[0]?.()
  reads[1]?.()
  await calm()
  expect(pushed).toEqual([])
  reads[2]?.()
  await opening
  expect(pushed).toHaveLength(1)
})
