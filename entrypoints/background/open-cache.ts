import type { Cache } from '#lib/cache/cache.ts'
import type { Database } from '#lib/cache/database.ts'
import { onKeyringChange } from '#lib/settings/keyring-changes.ts'
import { openKeyring } from '#lib/settings/keyring-open.ts'
import { keepWaiting } from './keep-event.ts'
import { loadCache } from './load-cache.ts'

let opened: Promise<Cache> | undefined
let database: Database | undefined

// A cache of another key must not outlive it, in memory either.
onKeyringChange(() => {
  opened = undefined
})

/** The cache of this worker, opened on first use, and again where that has failed or the key has changed. */
export function openCache(): Promise<Cache> {
  if (opened) return opened
  const opening = open()
  opened = opening
  opening.catch(() => {
    if (opened === opening) opened = undefined
  })
  return opening
}

/** Without a key, because it is locked or damaged, the cache is a locked one. */
async function open(): Promise<Cache> {
  const [module, keyring] = await Promise.all([loadCache(), openKeyring()])
  database ??= new module.Database()
  const cache = await module.Cache.open(database, keyring.ok ? keyring.value : undefined, () => new Date())
  await keepWaiting(cache)
  return cache
}
