import * as z from 'zod/mini'
import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { browser } from '#lib/platform/browser.ts'
import { storedValue } from '#lib/platform/storage.ts'
import { startAutoLock } from './auto-lock.ts'
import type { RawKey } from './keyring.ts'
import { keyringChanged } from './keyring-changes.ts'
import { damaged } from './keyring-open.ts'
import { findKey, keyringTurn } from './keyring-place.ts'
import { readWrappedKey, unwrapKey, wrapKey } from './keyring-wrap.ts'

/** Wrong passphrases in a row. Whoever has the disk is slowed down by the key derivation alone, not by this. */
const Tries = z.object({ wrong: z.int(), retryAt: z.number() })
const tries = storedValue('session', 'passphraseTries', Tries)
const freeTries = 3
const longestPauseMs = 60_000

/** Opens a locked keyring. In the other modes there is nothing to open. */
export function unlock(passphrase: string): Promise<Result<null>> {
  return keyringTurn(async () => {
    const place = await findKey()
    if ('damaged' in place) return failed(damaged())
    if (place.mode !== 'locked') return ok(null)
    const key = await tryPassphrase(place.wrapped, passphrase)
    if (!key.ok) return key
    await browser.storage.session.set({ keyring: key.value })
    await startAutoLock()
    keyringChanged()
    return ok(null)
  })
}

/** Puts the key under another passphrase. The key stays, and with it all that was kept. */
export function changePassphrase(current: string, next: string): Promise<Result<null>> {
  return keyringTurn(async () => {
    const place = await findKey()
    if ('damaged' in place) return failed(damaged())
    if (place.mode !== 'locked') return failed(failure('bad-call', new Date(), { problem: 'no passphrase' }))
    const key = await tryPassphrase(place.wrapped, current)
    if (!key.ok) return key
    await browser.storage.local.set({ keyring: await wrapKey(key.value, next) })
    return ok(null)
  })
}

async function tryPassphrase(stored: unknown, passphrase: string): Promise<Result<RawKey>> {
  const wrapped = await readWrappedKey(stored)
  if (!wrapped) return failed(damaged())
  const { wrong, retryAt } = (await tries.read()) ?? { wrong: 0, retryAt: 0 }
  if (Date.now() < retryAt) return failed(wrongPassphrase(retryAt))
  const key = await unwrapKey(wrapped, passphrase)
  if (key) {
    await tries.remove()
    return ok(key)
  }
  const pauseMs = wrong + 1 < freeTries ? 0 : Math.min(1000 * 2 ** (wrong + 1 - freeTries), longestPauseMs)
  const next = { wrong: wrong + 1, retryAt: Date.now() + pauseMs }
  await tries.write(next)
  return failed(wrongPassphrase(pauseMs > 0 ? next.retryAt : undefined))
}

const wrongPassphrase = (retryAt: number | undefined) => ({
  ...failure('keyring', new Date(), { problem: 'wrong-passphrase' }),
  ...(retryAt !== undefined && { retryAt: new Date(retryAt).toISOString() }),
})
