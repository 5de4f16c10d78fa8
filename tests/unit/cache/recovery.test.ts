import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Database } from '#lib/cache/database.ts'
import { answer, canary, domException, inputs, openCache, ticket } from './open.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const about = (number: number) => ({ ...inputs, orderNumber: String(number) })

describe('a full disk', () => {
  it('costs the older half of the answers, and nothing of the choices', async () => {
    const { cache, db, keep, read, clock } = await openCache()
    await cache.keepChoice(ticket, canary.conversation)
    for (const number of [1, 2, 3, 4]) {
      clock.seconds++
      await keep(answer, about(number))
    }
    vi.spyOn(db.answers, 'put').mockRejectedValueOnce(domException('QuotaExceededError'))
    await keep(answer, about(5))
    const kept = await Promise.all([1, 2, 3, 4, 5].map((number) => read(about(number))))
    expect(kept.map((one) => one !== undefined)).toEqual([false, false, true, true, true])
    expect(await cache.readChoice(ticket)).toBe(canary.conversation)
    expect(cache.state).toBe('miss')
  })

  it('is known inside the error of a transaction', async () => {
    const { db, keep, read } = await openCache()
    const aborted = Object.assign(new Error('aborted'), { inner: domException('QuotaExceededError') })
    vi.spyOn(db.answers, 'put').mockRejectedValueOnce(aborted)
    await keep()
    expect(await read()).toBeDefined()
  })

  it('that stays full leaves a cache that says so, still reads, and forgets it with the next success', async () => {
    const { cache, db, keep, read } = await openCache()
    await keep()
    await keep(answer, about(2))
    const put = vi.spyOn(db.answers, 'put').mockRejectedValue(domException('QuotaExceededError'))
    await keep(answer, about(3))
    expect(put).toHaveBeenCalledTimes(2)
    expect(cache.state).toBe('unavailable')
    await read()
    expect(cache.state).toBe('unavailable')
    put.mockRestore()
    await keep()
    expect(cache.state).toBe('miss')
  })

  it('is not suspected behind other errors: nothing is deleted for them', async () => {
    const { cache, db, keep } = await openCache()
    await keep()
    const put = vi.spyOn(db.answers, 'put').mockRejectedValue(domException('DataError'))
    await keep(answer, about(2))
    expect(put).toHaveBeenCalledTimes(1)
    expect(await db.answers.count()).toBe(1)
    expect(cache.state).toBe('unavailable')
  })
})

describe('a database that cannot be opened', () => {
  it('is deleted and made anew', async () => {
    const db = new Database('damaged')
    vi.spyOn(db, 'open').mockRejectedValueOnce(domException('UnknownError'))
    const deleted = vi.spyOn(db, 'delete')
    const { cache, keep, read } = await openCache({ db })
    expect(deleted).toHaveBeenCalledTimes(1)
    expect(cache.state).toBe('miss')
    await keep()
    expect(await read()).toBeDefined()
  })

  it('even then is an empty cache that says so, and nothing rejects', async () => {
    // Dexie tries again by itself, and says so on the console.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw domException('UnknownError')
    })
    const { cache, keep, read } = await openCache({ db: new Database('beyond-repair') })
    expect(cache.state).toBe('unavailable')
    await keep()
    expect(await read()).toBeUndefined()
    await cache.keepChoice(ticket, canary.conversation)
    expect(await cache.readChoice(ticket)).toBeUndefined()
    await cache.sweep()
    await cache.clear()
    expect(cache.state).toBe('unavailable')
  })
})

it('says that it cannot be read while it cannot, and no longer', async () => {
  const { cache, db, keep, read } = await openCache()
  await keep()
  vi.spyOn(db.answers, 'get').mockRejectedValueOnce(domException('UnknownError'))
  expect(await read()).toBeUndefined()
  expect(cache.state).toBe('unavailable')
  expect(await read()).toBeDefined()
  expect(cache.state).toBe('miss')
})
