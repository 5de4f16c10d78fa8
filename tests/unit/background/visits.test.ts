import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Visit } from '#lib/context/visit.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))

/** The engine takes its time to load, as it does when the worker has just been started. */
let loaded: () => void = () => undefined
let loading = Promise.resolve()
const engine = { resolveSource: () => undefined, sourcesFor: () => [], packetsInText: () => [], Visit }
vi.mock('../../../entrypoints/background/load-engine.ts', () => ({
  loadEngine: async () => {
    await loading
    return engine
  },
}))
vi.mock('../../../entrypoints/background/load-cache.ts', async () => {
  const { cacheModule } = await import('#lib/cache/cache-module.ts')
  return { loadCache: async () => cacheModule }
})
const { Visits } = await import('../../../entrypoints/background/visits.ts')

const url = 'https://rt.example.com/Ticket/Display.html?id=1'
const ticket = (ticketId: string, more: object = {}) => ({
  ticketId,
  thread: [],
  requesterEmail: 'eva.janssen@example.com',
  ...more,
})

function newVisits() {
  const shown: [tabId: number, ticketId: string | undefined][] = []
  const visits = new Visits((tabId: number, snapshot?: Snapshot) =>
    shown.push([tabId, snapshot?.ticket.ticketId]),
  )
  return { visits, shown }
}

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
  loading = Promise.resolve()
})

describe('a tab', () => {
  it('has one visit, also when page and panel ask for it while the worker is still starting', async () => {
    const { visits, shown } = newVisits()
    loading = new Promise((resolve) => {
      loaded = resolve
    })
    const opening = visits.opened(7, url, ticket('1'))
    const found = visits.of(7)
    loaded()
    await opening
    expect(await found).toBe(await visits.of(7))
    expect(shown).toEqual([[7, '1']])
  })

  it('begins anew where the key is another, and only while its ticket is open', async () => {
    const { visits, shown } = newVisits()
    await visits.opened(7, url, ticket('1'))
    await visits.opened(8, url, ticket('2'))
    const before = await visits.of(7)
    await visits.closed(8)
    shown.length = 0
    await visits.beginAnew()
    expect(shown).toEqual([[7, '1']])
    expect(await visits.of(7)).not.toBe(before)
  })

  it('shows the last of two tickets that were opened one after the other', async () => {
    const { visits, shown } = newVisits()
    await Promise.all([visits.opened(7, url, ticket('1')), visits.opened(7, url, ticket('2'))])
    expect(shown.at(-1)).toEqual([7, '2'])
    expect((await visits.of(7))?.latest?.ticket.ticketId).toBe('2')
  })

  it('opens only the last of many tickets that a page runs through', async () => {
    const { visits, shown } = newVisits()
    const ids = ['1', '2', '3', '4', '5']
    await Promise.all(ids.map((id) => visits.opened(7, url, ticket(id))))
    expect(new Set(shown.map(([, id]) => id))).toEqual(new Set(['5']))
  })

  it('keeps its visit while more of the same ticket is read', async () => {
    const { visits } = newVisits()
    await visits.opened(7, url, ticket('1'))
    const before = await visits.of(7)
    await visits.opened(7, url, ticket('1', { subject: 'Order late' }))
    expect(await visits.of(7)).toBe(before)
    expect(before?.latest?.ticket.subject).toBe('Order late')
  })

  it('shows nothing after its ticket was closed, even while it was being opened', async () => {
    const { visits, shown } = newVisits()
    await Promise.all([visits.opened(7, url, ticket('1')), visits.closed(7)])
    expect(shown.at(-1)).toEqual([7, undefined])
    expect(await visits.of(7)).toBeUndefined()
  })

  it('has its visit again after the worker was stopped', async () => {
    await newVisits().visits.opened(7, url, ticket('1'))
    const { visits, shown } = newVisits()
    expect((await visits.of(7))?.latest?.ticket.ticketId).toBe('1')
    expect(shown).toEqual([[7, '1']])
  })

  it('is forgotten when it is removed, and others are not', async () => {
    const { visits } = newVisits()
    await visits.opened(7, url, ticket('1'))
    await visits.opened(8, url, ticket('2'))
    await visits.tabRemoved(7)
    expect(await visits.of(7)).toBeUndefined()
    expect((await visits.of(8))?.latest?.ticket.ticketId).toBe('2')
    expect(browser.storage.session.values.has('tab:7')).toBe(false)
  })

  it('has no visit on a page that is no helpdesk of the config', async () => {
    const { visits, shown } = newVisits()
    await visits.opened(7, 'https://evil.example.com/', ticket('1'))
    expect(await visits.of(7)).toBeUndefined()
    expect(shown).toEqual([])
  })
})

describe('a reply on a page of its own', () => {
  const compose = 'https://rt.example.com/compose'

  it('belongs to the ticket that the tab showed last, if it is written to its requester', async () => {
    const { visits, shown } = newVisits()
    await visits.opened(7, url, ticket('1'))
    await visits.closed(7)
    expect(await visits.continued(7, compose, 'eva.janssen@example.com')).toBe(true)
    expect(shown.at(-1)).toEqual([7, '1'])
  })

  it.each([
    ['somebody else', compose, 'omar@example.com'],
    ['the same person in another helpdesk', 'http://localhost:8080/', 'eva.janssen@example.com'],
  ])('belongs to none where it is written to %s', async (_, address, recipient) => {
    const { visits } = newVisits()
    await visits.opened(7, url, ticket('1'))
    await visits.closed(7)
    expect(await visits.continued(7, address, recipient)).toBe(false)
    expect(await visits.of(7)).toBeUndefined()
  })

  it('belongs to none in a tab that has shown no ticket', async () => {
    expect(await newVisits().visits.continued(9, compose, 'eva.janssen@example.com')).toBe(false)
  })
})
