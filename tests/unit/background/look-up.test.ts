import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lookUpProfile } from '#lib/context/look-up.ts'
import { ok } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { TeamConfig } from '#lib/contract/team-config.ts'
import { allSources, resolveSource, sourcesFor } from '#lib/settings/resolve-sources.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { at, gathered } from '../context/make.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const engine = { allSources, resolveSource, sourcesFor, lookUpProfile }
vi.mock('../../../entrypoints/background/load-engine.ts', () => ({ loadEngine: async () => engine }))
vi.mock('../../../entrypoints/background/open-cache.ts', () => ({
  openCache: () => Promise.reject(new Error('no database here')),
}))
const order = { recordId: '9', number: '1001' }
const { records } = gathered('orders', 'fresh', { orders: [order] })
const found = () => ok({ at: at(0), records, issues: [] })
const askSource = vi.fn(async (_site: object, _source: ResolvedSource): Promise<unknown> => found())
vi.mock('../../../entrypoints/background/ask.ts', () => ({ askSource }))
const { lookUp } = await import('../../../entrypoints/background/look-up.ts')
const { writeTab } = await import('../../../entrypoints/background/tabs.ts')

const noTab = -1
const vendure = (id: string, more: object = {}) => ({
  id,
  label: `Shop ${id}`,
  preset: 'vendure',
  baseUrl: `https://${id}.example.com`,
  ...more,
})
const configOf = (sources: object[], more: object = {}) =>
  TeamConfig.parse({
    schema: 'baton.team-config/2',
    name: 'Example Shop',
    helpdesks: [
      { id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' },
      { id: 'mail', adapter: 'roundcube', origin: 'http://localhost:8080' },
    ],
    sources,
    ...more,
  })
const asked = () => askSource.mock.calls.map(([, source]) => source.id)
const shopsOfBoth = configOf([
  vendure('a', { helpdesks: ['rt'] }),
  vendure('b', { helpdesks: ['mail'] }),
  vendure('c', { off: true }),
])

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(shopsOfBoth)
})

describe('beside a page that is no helpdesk', () => {
  it('all sources of the config that are not off are asked, and say what they are called', async () => {
    const reply = await lookUp(noTab, 'Order 1001')
    expect(asked()).toEqual(['a', 'b'])
    expect(reply).toMatchObject({ kind: 'order', value: '1001', failures: [] })
    expect(reply.profile?.orders.map(({ number }) => number)).toEqual(['1001'])
    expect(reply.sources).toEqual([
      { sourceId: 'a', label: 'Shop a' },
      { sourceId: 'b', label: 'Shop b' },
    ])
  })

  it('what is masked for any intent is masked, because nobody knows what this customer wants', async () => {
    const dataPoints = [
      { point: 'customers.phone', level: 'optional', masked: true, intents: ['returns'] },
      { point: 'customers.email', level: 'optional' },
    ]
    await worker.useConfig(configOf([vendure('a')], { dataPoints }))
    expect((await lookUp(noTab, '1001')).masked).toEqual(['customers.phone'])
  })

  it('what went wrong with a source is named', async () => {
    askSource.mockResolvedValueOnce({ ok: false, failure: failure('locked', new Date(), {}) })
    const { failures } = await lookUp(noTab, '1001')
    expect(failures).toMatchObject([{ kind: 'locked', sourceId: 'a' }])
  })

  it('a text that is neither an address nor a number asks nobody, also where nothing is set up', async () => {
    await worker.useConfig(undefined)
    expect(await lookUp(noTab, 'Dear Eva')).toEqual({ kind: 'unclear', value: '', failures: [] })
    expect(askSource).not.toHaveBeenCalled()
  })

  it.each([
    ['no config', undefined, { missing: 'config', mender: 'agent' }],
    ['no source that finds orders', configOf([]), { missing: 'source', mender: 'lead' }],
  ])('%s is a failure that says so', async (_, config, expected) => {
    await worker.useConfig(config)
    await expect(lookUp(noTab, '1001')).rejects.toMatchObject({
      failure: { kind: 'not-set-up', ...expected },
    })
  })
})

describe('on a helpdesk', () => {
  const ticket = { ticketId: '1', thread: [], queue: 'Returns' }
  const url = 'https://rt.example.com/Ticket/Display.html?id=1'

  it('only its own sources are asked, with a ticket or beside its list', async () => {
    await writeTab(7, { url, ticket, open: true })
    await lookUp(7, '1001')
    browser.tabs.get.mockResolvedValueOnce({ id: 8, url: 'https://rt.example.com/' })
    await lookUp(8, '1001')
    expect(asked()).toEqual(['a', 'a'])
  })

  it('a ticket that was left says nothing about where one is now', async () => {
    const elsewhere = { on: 'queue', oneOf: ['Sales'] }
    await worker.useConfig(configOf([vendure('a', { appliesTo: [elsewhere] })]))
    await writeTab(7, { url, ticket, open: true })
    await expect(lookUp(7, '1001')).rejects.toMatchObject({ failure: { kind: 'not-set-up' } })
    await writeTab(7, { url, ticket, open: false })
    browser.tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://rt.example.com/' })
    await lookUp(7, '1001')
    expect(asked()).toEqual(['a'])
  })
})
