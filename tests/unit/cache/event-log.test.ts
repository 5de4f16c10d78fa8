import { describe, expect, it } from 'vitest'
import { mostEvents } from '#lib/cache/event-log.ts'
import type { FieldEvent } from '#lib/contract/event.ts'
import { newKeyring, openCache, start, ticket } from './open.ts'

const event = (seconds = 0): FieldEvent => ({
  kind: 'flagged',
  as: 'wrong',
  at: new Date(start + seconds * 1000).toISOString(),
  ticket,
  point: 'customers.phone',
})

const { at, point } = event(60)
const revealed: FieldEvent = { kind: 'revealed', by: 'shown', at, point, ticket }

describe('the log of what agents have done with fields', () => {
  it('gives back what was kept, newest first, also to a worker that starts anew', async () => {
    const { cache, db, keyring, clock } = await openCache()
    await cache.log.add(event())
    clock.seconds = 60
    await cache.log.add(revealed)
    const again = await openCache({ db, keyring })
    expect(await again.cache.log.events()).toEqual([revealed, event()])
  })

  it('lies there encrypted, and opens under no other key', async () => {
    const { cache, db } = await openCache()
    await cache.log.add(event())
    await cache.log.keepFlags(ticket, [{ point: 'customers.phone', as: 'wrong' }])
    for (const row of [...(await db.events.toArray()), ...(await db.flags.toArray())]) {
      expect(Object.keys(row).toSorted()).toEqual(['data', 'expiresAt', 'key', 'keyId', 'nonce', 'writtenAt'])
      expect(Buffer.from(row.data).toString('latin1')).not.toContain('phone')
      expect(row.key).not.toContain(ticket.ticketId)
    }
    const other = await openCache({ db, keyring: await newKeyring() })
    expect(await other.cache.log.events()).toEqual([])
    expect(await other.cache.log.flags(ticket)).toEqual([])
  })

  it('forgets what is older than 90 days, and the oldest of too many', async () => {
    const { cache, db, clock, keyring } = await openCache()
    await cache.log.add(event())
    clock.seconds = 91 * 86_400
    expect(await cache.log.events()).toEqual([])
    await cache.sweep()
    expect(await db.events.count()).toBe(0)
    const row = {
      keyId: keyring.id,
      expiresAt: Number.MAX_SAFE_INTEGER,
      nonce: new Uint8Array(12),
      data: new ArrayBuffer(1),
    }
    await db.events.bulkPut(
      Array.from({ length: mostEvents }, (_, index) => ({ ...row, key: `old ${index}`, writtenAt: index })),
    )
    await cache.log.add(event(clock.seconds))
    expect(await db.events.count()).toBe(mostEvents)
    expect(await db.events.get('old 0')).toBeUndefined()
    expect(await cache.log.events()).toHaveLength(1)
  })

  it('keeps the flags of each ticket apart, and all of it goes with the cache', async () => {
    const { cache } = await openCache()
    await cache.log.add(event())
    await cache.log.keepFlags(ticket, [{ point: 'customers.phone', as: 'wrong' }])
    expect(await cache.log.flags(ticket)).toEqual([{ point: 'customers.phone', as: 'wrong' }])
    expect(await cache.log.flags({ ...ticket, ticketId: 'another' })).toEqual([])
    await cache.clear()
    expect(await cache.log.flags(ticket)).toEqual([])
    expect(await cache.log.events()).toEqual([])
  })
})
