import { describe, expect, it } from 'vitest'
import { answer, canary, inputs, lifetime, newKeyring, openCache, shop, ticket } from './open.ts'

describe('answers', () => {
  it('come back as they were kept', async () => {
    const { keep, read, cache } = await openCache()
    expect(await read()).toBeUndefined()
    await keep()
    expect(await read()).toEqual({ answer, fresh: true })
    expect(cache.state).toBe('miss')
  })

  it('are fresh, then old, then gone', async () => {
    const { keep, read, clock } = await openCache()
    await keep()
    clock.seconds = 60
    expect(await read()).toMatchObject({ fresh: true })
    clock.seconds = 61
    expect(await read()).toMatchObject({ fresh: false })
    clock.seconds = 3599
    expect(await read()).toMatchObject({ fresh: false })
    clock.seconds = 3600
    expect(await read()).toBeUndefined()
  })

  it('end with the lifetime that the source has now, also when it had a longer one', async () => {
    const { keep, cache, clock } = await openCache()
    await keep()
    clock.seconds = 100
    expect(await cache.readAnswer(shop, { freshSeconds: 10, keepSeconds: 99 })).toBeUndefined()
  })

  it('are of one source and of its inputs, and of no others', async () => {
    const { keep, read, cache } = await openCache()
    await keep()
    expect(await read({ ...inputs, email: 'omar@example.com' })).toBeUndefined()
    expect(await cache.readAnswer({ ...shop, inputs: { email: inputs.email } }, lifetime)).toBeUndefined()
    expect(await cache.readAnswer({ ...shop, source: 'erp' }, lifetime)).toBeUndefined()
  })

  it('are found only where the same data points are forbidden', async () => {
    const { cache, keep, read } = await openCache()
    const stricter = { ...shop, forbidden: ['customers.phone'] }
    await keep()
    expect(await cache.readAnswer(stricter, lifetime)).toBeUndefined()
    await cache.clear()
    await cache.keepAnswer(stricter, answer, lifetime)
    expect(await read()).toBeUndefined()
    expect(await cache.readAnswer({ ...stricter }, lifetime)).toEqual({ answer, fresh: true })
  })

  it('are replaced by newer ones', async () => {
    const { keep, read, db } = await openCache()
    await keep()
    const newer = { ...answer, records: { ...answer.records, orders: [] } }
    await keep(newer)
    expect(await read()).toEqual({ answer: newer, fresh: true })
    expect(await db.answers.count()).toBe(1)
  })
})

describe("the agent's choice", () => {
  it('is kept for a ticket, and forgotten when it is taken back', async () => {
    const { cache, db } = await openCache()
    await cache.keepChoice(ticket, canary.conversation)
    expect(await cache.readChoice(ticket)).toBe(canary.conversation)
    expect(await cache.readChoice({ ...ticket, ticketId: '8' })).toBeUndefined()
    await cache.keepChoice(ticket, undefined)
    expect(await cache.readChoice(ticket)).toBeUndefined()
    expect(await db.choices.count()).toBe(0)
  })

  it('outlives the answers, and ends after two weeks', async () => {
    const { cache, clock } = await openCache()
    await cache.keepChoice(ticket, canary.conversation)
    clock.seconds = 14 * 86_400 - 1
    expect(await cache.readChoice(ticket)).toBe(canary.conversation)
    clock.seconds++
    expect(await cache.readChoice(ticket)).toBeUndefined()
  })
})

describe('what goes', () => {
  it('is everything, when the cache is cleared', async () => {
    const { cache, keep, db } = await openCache()
    await keep()
    await cache.keepChoice(ticket, canary.conversation)
    await cache.clear()
    expect([await db.answers.count(), await db.choices.count()]).toEqual([0, 0])
  })

  it('is what has ended, when it is swept', async () => {
    const { cache, keep, read, clock, db } = await openCache()
    await keep()
    clock.seconds = 1800
    await keep(answer, { ...inputs, email: 'omar@example.com' })
    clock.seconds = 3600
    await cache.sweep()
    expect(await db.answers.count()).toBe(1)
    expect(await read()).toBeUndefined()
    expect(cache.state).toBe('miss')
  })

  it('is what an earlier session of the browser has kept, and the cache says so', async () => {
    const earlier = await openCache()
    await earlier.keep()
    await earlier.cache.keepChoice(ticket, canary.conversation)
    const later = await openCache({ db: earlier.db, keyring: await newKeyring() })
    expect(later.cache.state).toBe('not-kept')
    expect(await later.read()).toBeUndefined()
    expect([await later.db.answers.count(), await later.db.choices.count()]).toEqual([0, 0])
  })

  it('is nothing, when the worker starts again in the same session', async () => {
    const before = await openCache()
    await before.keep()
    const after = await openCache({ db: before.db, keyring: before.keyring })
    expect(await after.read()).toMatchObject({ fresh: true })
    expect(after.cache.state).toBe('miss')
  })
})
