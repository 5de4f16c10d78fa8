import { describe, expect, it } from 'vitest'
import { adapterOf, readAddress } from '#components/options/helpdesks/helpdesk-address.ts'
import { hrefOf, routeOf } from '#components/options/shell/route.ts'
import { healthOf } from '#components/options/sources/health.ts'
import { changesBetween } from '#components/options/store/changes.ts'
import { proposeId } from '#components/options/store/propose-id.ts'
import { config, ready, unreachable } from './fake-worker.ts'

describe('routes', () => {
  it.each([
    ['', { page: 'overview' }],
    ['#/sources', { page: 'sources' }],
    ['#/sources/new', { page: 'new-source' }],
    ['#/sources/our%20shop', { page: 'source', id: 'our shop' }],
    ['#/nowhere', { page: 'overview' }],
    ['#/sources/%E0', { page: 'source', id: '%E0' }],
  ])('reads %s', (hash, route) => expect(routeOf(hash)).toEqual(route))

  it('writes what it reads', () =>
    expect(routeOf(hrefOf({ page: 'source', id: 'a/b' }))).toEqual({ page: 'source', id: 'a/b' }))
})

describe('a helpdesk’s address', () => {
  it.each([
    ['https://rt.example.com/Ticket/Display.html?id=1', 'https://rt.example.com'],
    [' rt.example.com/rt ', 'https://rt.example.com'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080'],
  ])('is cut to its origin: %s', (text, origin) => expect(readAddress(text)).toEqual({ origin }))

  it.each(['', 'two words', 'http://rt.example.com', 'ftp://rt.example.com'])(
    'is refused with a reason: %s',
    (text) => expect(readAddress(text)).toHaveProperty('problem'),
  )

  it('gives the helpdesk away, or does not', () => {
    expect(adapterOf('https://a.example.com/Ticket/Update.html')).toBe('request-tracker')
    expect(adapterOf('https://a.example.com/')).toBeUndefined()
  })
})

describe('proposed ids', () => {
  it.each([
    ['Our Shop (EU)', [], 'our-shop-eu'],
    ['Größe', [], 'gro-e'],
    ['日本', [], 'source'],
    ['new', [], 'new-2'],
    ['Shop', ['shop', 'shop-2'], 'shop-3'],
  ])('of %s', (name, taken, id) => expect(proposeId(name, taken)).toBe(id))
})

describe('changes', () => {
  const [shop, earlier] = config.sources
  it('are none between documents that say the same in another order', () => {
    const { name, ...rest } = config
    expect(changesBetween(config, { ...rest, name, join: undefined })).toEqual([])
  })

  it('match entries by id, so that an added one does not change those after it', () => {
    const sources = [{ ...shop, id: 'first' }, shop, earlier]
    expect(changesBetween(config, { ...config, sources })).toEqual([
      { path: ['sources', 'first'], kind: 'added', after: sources[0] },
    ])
  })

  it('tell a new order from new entries', () => {
    const sources = [earlier, shop]
    expect(changesBetween(config, { ...config, sources })).toMatchObject([
      { path: ['sources'], kind: 'moved' },
    ])
  })

  it('keep equal entries apart', () => {
    const dataPoints = [{ point: 'orders.total', level: 'required' }]
    const twice = [...dataPoints, { point: 'orders.total', level: 'optional' }]
    expect(changesBetween({ dataPoints }, { dataPoints: twice })).toMatchObject([{ kind: 'added' }])
  })
})

describe('a source’s health', () => {
  const [source] = ready.active?.sources ?? []
  const shop = source as NonNullable<typeof source>
  it('is what happened last', () => {
    const later = { at: '2026-11-22T14:00:00.000Z', ms: 9, records: 1 }
    const page = { ...ready, health: { shop: { lastFailure: unreachable } } }
    expect(healthOf(shop, { page, tests: {} }).state).toBe('fails')
    expect(healthOf(shop, { page, tests: { shop: later } })).toEqual({ state: 'works', at: later.at, ms: 9 })
    expect(healthOf({ ...shop, off: true }, { page, tests: {} }).state).toBe('off')
    expect(healthOf(shop, { page: { ...ready, health: {} }, tests: {} }).state).toBe('never-asked')
  })
})
