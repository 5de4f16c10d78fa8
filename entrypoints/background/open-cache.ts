import { Cache } from '#lib/cache/cache.ts'
import { Database } from '#lib/cache/database.ts'
import { openKeyring } from '#lib/settings/keyring.ts'
import { sessionKeyStore } from '#lib/settings/session-key-store.ts'

let opened: Promise<Cache> | undefined

/** The cache of this worker, opened on first use, and again where that has failed. */
export function openCache(): Promise<Cache> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function open(): Promise<Cache> {
  return Cache.open(new Database(), await openKeyring(sessionKeyStore), () => new Date())
}
