import { Cache } from '#lib/cache/cache.ts'
import { Database } from '#lib/cache/database.ts'
import { openKeyring } from '#lib/settings/keyring.ts'
import { sessionKeyStore } from '#lib/settings/session-key-store.ts'

let opened: Promise<Cache> | undefined

/** The cache of this worker, opened on first use. */
export function openCache(): Promise<Cache> {
  opened ??= openKeyring(sessionKeyStore).then((keyring) =>
    Cache.open(new Database(), keyring, () => new Date()),
  )
  return opened
}
