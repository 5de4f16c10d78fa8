import { describe, expect, it } from 'vitest'
import type { Row } from '#lib/cache/database.ts'
import { canary, inputs, newKeyring, openCache, ticket } from './open.ts'

async function filled() {
  const opened = await openCache()
  await opened.keep()
  await opened.cache.keepChoice(ticket, canary.conversation)
  return opened
}

/** Every byte of a row, and every text in it, as one text: Latin-1 keeps each byte, also of UTF-8 and UTF-16. */
function bytesOf(row: Row): string {
  return Object.values(row)
    .map((value) => {
      if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1')
      if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString('latin1')
      return String(value)
    })
    .join('\n')
}

describe('a row in the database', () => {
  it('holds no value of the customer, in no encoding, and no name of what it is about', async () => {
    const { db } = await filled()
    const rows = [...(await db.answers.toArray()), ...(await db.choices.toArray())]
    expect(rows).toHaveLength(2)
    const stored = rows.map(bytesOf).join('\n')
    const words = [...Object.values(canary), ticket.ticketId, 'shop', 'customers', 'conversationId']
    for (const word of words) {
      for (const bytes of [Buffer.from(word), Buffer.from(word, 'utf16le')]) {
        expect(stored).not.toContain(bytes.toString('latin1'))
        expect(stored).not.toContain(bytes.toString('base64').slice(0, -4))
        expect(stored).not.toContain(bytes.toString('hex'))
      }
    }
  })

  it('says in the clear only when it was written, when it ends, and under which key', async () => {
    const { db, keyring } = await filled()
    const [row] = await db.answers.toArray()
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'data',
      'expiresAt',
      'key',
      'keyId',
      'nonce',
      'writtenAt',
    ])
    expect(row?.keyId).toBe(keyring.id)
  })

  it('has a name that another session does not give to the same thing', async () => {
    const [one, other] = [await filled(), await filled()]
    const key = async ({ db }: typeof one) => (await db.answers.toArray())[0]?.key
    expect(await key(one)).not.toBe(await key(other))
  })

  it('has a nonce of its own each time it is written', async () => {
    const { db, keep } = await filled()
    const nonce = async () => String((await db.answers.toArray())[0]?.nonce)
    const before = await nonce()
    await keep()
    expect(await nonce()).not.toBe(before)
  })
})

describe('a row that somebody has touched', () => {
  it('is not read, is deleted, and is no reason to give up the cache', async () => {
    const { db, read, cache, keep } = await filled()
    await db.answers.toCollection().modify((row) => {
      new Uint8Array(row.data)[5] = (new Uint8Array(row.data)[5] ?? 0) ^ 1
    })
    expect(await read()).toBeUndefined()
    expect(await db.answers.count()).toBe(0)
    expect(cache.state).toBe('miss')
    await keep()
    expect(await read()).toMatchObject({ fresh: true })
  })

  it('does not open in the place of another', async () => {
    const { db, keep, read } = await filled()
    const other = { ...inputs, email: 'omar@example.com' }
    await keep(undefined, other)
    const [one, two] = await db.answers.toArray()
    if (!one || !two) throw new Error('two rows were written')
    await db.answers.bulkPut([
      { ...one, key: two.key },
      { ...two, key: one.key },
    ])
    expect([await read(), await read(other)]).toEqual([undefined, undefined])
  })

  it('does not open under another key, even where it claims to be of that one', async () => {
    const { db, keyring } = await filled()
    const other = { ...(await newKeyring()), id: keyring.id, index: keyring.index }
    const { read } = await openCache({ db, keyring: other })
    expect(await read()).toBeUndefined()
  })
})
