import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FieldEvent } from '#lib/contract/event.ts'
import { fakeBrowser } from '../settings/fake-browser.ts'

const { browser } = fakeBrowser()
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { Cache } = await import('#lib/cache/cache.ts')
const { mostWaiting } = await import('#lib/cache/waiting-events.ts')
const { newKeyring, openCache, start, ticket } = await import('../cache/open.ts')

let keeper: typeof import('../../../entrypoints/background/keep-event.ts')
/** A worker that has just been started. */
async function startWorker() {
  vi.resetModules()
  keeper = await import('../../../entrypoints/background/keep-event.ts')
}
beforeEach(async () => {
  browser.storage.session.values.clear()
  await startWorker()
})

const event = (seconds: number, more: object = { kind: 'revealed', by: 'shown' }) =>
  ({
    at: new Date(start + seconds * 1000).toISOString(),
    ticket,
    point: 'customers.phone',
    ...more,
  }) as FieldEvent
const flagged = (seconds: number, point: string) => event(seconds, { kind: 'flagged', as: 'wrong', point })

async function caches() {
  const { db, keyring, cache } = await openCache()
  const clock = { ms: start }
  const now = () => {
    clock.ms += 1
    return new Date(clock.ms)
  }
  return {
    db,
    kept: cache,
    locked: await Cache.open(db, undefined, now),
    unlock: () => Cache.open(db, keyring, now),
  }
}

describe('what an agent does while the cache is locked', () => {
  it('waits, and is written in its order as soon as the cache is open', async () => {
    const { db, locked, unlock } = await caches()
    expect(await keeper.keepEvent(locked, event(1))).toBeUndefined()
    expect(await keeper.keepEvent(locked, event(2))).toBeUndefined()
    expect(await db.events.count()).toBe(0)
    const open = await unlock()
    await keeper.keepWaiting(open)
    expect(await open.log.events()).toEqual([event(2), event(1)])
    await keeper.keepWaiting(open)
    expect(await db.events.count()).toBe(2)
  })

  it('outlives a worker that is stopped meanwhile, and is never on the disk', async () => {
    const { locked, unlock } = await caches()
    await keeper.keepEvent(locked, event(1))
    await startWorker()
    expect(browser.storage.local.values.size).toBe(0)
    await keeper.keepEvent(locked, event(2))
    const open = await unlock()
    await keeper.keepWaiting(open)
    expect(await open.log.events()).toEqual([event(2), event(1)])
    expect(browser.storage.session.values.size).toBe(0)
  })

  it('is added to the flags that were kept before, of which nobody knew meanwhile', async () => {
    const { kept, locked, unlock } = await caches()
    await keeper.keepEvent(kept, flagged(1, 'customers.email'))
    await keeper.keepEvent(locked, flagged(2, 'customers.phone'))
    await keeper.keepEvent(locked, event(3, { kind: 'unflagged', point: 'customers.email' }))
    const open = await unlock()
    await keeper.keepWaiting(open)
    expect(await open.log.flags(ticket)).toEqual([{ point: 'customers.phone', as: 'wrong' }])
  })

  it('goes first where something else is done in an open cache', async () => {
    const { locked, unlock } = await caches()
    await keeper.keepEvent(locked, event(1))
    const open = await unlock()
    expect(await keeper.keepEvent(open, event(2))).toBeUndefined()
    expect(await open.log.events()).toEqual([event(2), event(1)])
  })

  it('is refused in words where too much waits, and nothing that waits is lost for it', async () => {
    const { locked, unlock } = await caches()
    for (let number = 0; number < mostWaiting; number++) await keeper.keepEvent(locked, event(number))
    expect(await keeper.keepEvent(locked, event(mostWaiting))).toMatchObject({
      kind: 'not-recorded',
      reason: 'locked',
      mender: 'agent',
    })
    const open = await unlock()
    await keeper.keepWaiting(open)
    expect(await open.log.events()).toHaveLength(mostWaiting)
  })
})

describe('what an agent does while the database refuses', () => {
  it('is told to be lost', async () => {
    const { db, kept } = await caches()
    vi.spyOn(db.events, 'put').mockRejectedValue(new DOMException('no', 'UnknownError'))
    expect(await keeper.keepEvent(kept, event(1))).toMatchObject({ kind: 'not-recorded', reason: 'storage' })
  })

  it('and had waited, waits on until it can be written', async () => {
    const { db, locked, unlock } = await caches()
    await keeper.keepEvent(locked, event(1))
    await keeper.keepEvent(locked, event(2))
    const open = await unlock()
    const put = vi.spyOn(db.events, 'put').mockRejectedValue(new DOMException('no', 'UnknownError'))
    await keeper.keepWaiting(open)
    put.mockRestore()
    await keeper.keepWaiting(open)
    expect(await open.log.events()).toEqual([event(2), event(1)])
  })

  it('opens with another key where the first is lost, and what waited is kept under that one', async () => {
    const { db, locked } = await caches()
    await keeper.keepEvent(locked, event(1))
    const anew = await openCache({ db, keyring: await newKeyring() })
    await keeper.keepWaiting(anew.cache)
    expect(await anew.cache.log.events()).toEqual([event(1)])
  })
})
