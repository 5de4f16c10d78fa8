import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Cache } from '#lib/cache/cache.ts'
import { answer, lifetime, openCache, shop, start, ticket } from './open.ts'

describe('a locked cache', () => {
  it('reads nothing, keeps nothing, and deletes nothing but what has ended', async () => {
    const { db, keyring, keep, cache } = await openCache()
    await keep()
    await cache.keepChoice(ticket, 'c-7')
    const clock = { ms: start }
    const locked = await Cache.open(db, undefined, () => new Date(clock.ms))
    expect(locked.state).toBe('locked')
    expect(await locked.readAnswer(shop, lifetime)).toBeUndefined()
    expect(await locked.readChoice(ticket)).toBeUndefined()
    await locked.keepAnswer({ ...shop, source: 'erp' }, answer, lifetime)
    await locked.keepChoice(ticket, undefined)
    expect(await db.answers.count()).toBe(1)

    const unlocked = await Cache.open(db, keyring, () => new Date(clock.ms))
    expect(unlocked.state).toBe('miss')
    expect(await unlocked.readAnswer(shop, lifetime)).toMatchObject({ answer })
    expect(await unlocked.readChoice(ticket)).toBe('c-7')

    clock.ms += lifetime.keepSeconds * 1000
    await locked.sweep()
    expect(await db.answers.count()).toBe(0)
    expect(await db.choices.count()).toBe(1)
  })
})
