import 'fake-indexeddb/auto'
import { Cache } from '#lib/cache/cache.ts'
import { Database } from '#lib/cache/database.ts'
import type { Answer } from '#lib/context/visit-deps.ts'
import { noRecords } from '#lib/contract/records.ts'
import { deriveKeyring, type Keyring, newKey } from '#lib/settings/keyring.ts'

/** Values that must not be found in the database's clear parts. */
export const canary = {
  email: 'canary.eva@example.com',
  name: 'Canary Janssen',
  order: 'canary-1001',
  conversation: 'canary-conversation',
}
export const start = Date.parse('2026-11-22T13:00:00.000Z')
export const lifetime = { freshSeconds: 60, keepSeconds: 3600 }
export const inputs = { email: canary.email, orderNumber: canary.order }
export const shop = { source: 'shop', inputs, forbidden: [] }
export const ticket = { helpdeskId: 'rt', ticketId: 'canary-7' }
export const answer: Answer = {
  at: new Date(start).toISOString(),
  records: {
    ...noRecords(),
    customers: [{ recordId: 'c1', name: canary.name, email: canary.email }],
    orders: [{ recordId: 'o1', number: canary.order }],
  },
  issues: [],
}

/** A keyring as a new session of the browser has it. */
export const newKeyring = (): Promise<Keyring> => deriveKeyring(newKey())

let databases = 0

/** A cache with a database of its own, and a clock that the test sets. */
export async function openCache(more: { db?: Database; keyring?: Keyring } = {}) {
  const db = more.db ?? new Database(`test-${++databases}`)
  const keyring = more.keyring ?? (await newKeyring())
  const clock = { seconds: 0 }
  const now = () => new Date(start + clock.seconds * 1000)
  const cache = await Cache.open(db, keyring, now)
  return {
    cache,
    db,
    keyring,
    clock,
    keep: (value = answer, about: typeof inputs = inputs) =>
      cache.keepAnswer({ ...shop, inputs: about }, value, lifetime),
    read: (about: typeof inputs = inputs) => cache.readAnswer({ ...shop, inputs: about }, lifetime),
  }
}

export function domException(name: string): DOMException {
  return new DOMException('Internal error opening backing store for indexedDB.open.', name)
}
