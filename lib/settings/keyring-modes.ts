import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { browser } from '#lib/platform/browser.ts'
import { startAutoLock, stopAutoLock } from './auto-lock.ts'
import { deriveKeyring, newKey, type RawKey } from './keyring.ts'
import { keyringChanged } from './keyring-changes.ts'
import { damaged } from './keyring-open.ts'
import { bareFile, findKey, keyringTurn } from './keyring-place.ts'
import { keyringRules } from './keyring-rules.ts'
import { wrapKey } from './keyring-wrap.ts'
import { storedVault } from './vault.ts'
import { resealVault, type Vault } from './vault-file.ts'

/** Where a keyring is to go; a passphrase for *locked* alone. */
export type Target = { mode: 'session' } | { mode: 'device' } | { mode: 'locked'; passphrase: string }

/**
 * Moves the keyring and what is in it to another mode. Nothing changes where it is there already, where the team does
 * not allow the mode, and while it is locked.
 */
export function setKeyring(target: Target): Promise<Result<null>> {
  return keyringTurn(async () => {
    const { allowed } = await keyringRules()
    if (allowed.includes(target.mode)) return moveTo(target)
    return failed(failure('keyring', new Date(), { problem: 'not-allowed' }, 'lead'))
  })
}

/** Begins with a new keyring in session mode. What was entered and kept is gone. */
export function resetKeyring(): Promise<void> {
  return keyringTurn(async () => {
    await browser.storage.local.remove(['keyring', 'vault', 'signedIn'])
    await browser.storage.session.remove(['keyring', 'vault', 'passphraseTries'])
    await stopAutoLock()
    keyringChanged()
  })
}

/**
 * A mode that the team no longer allows is left at once, for *session*, which leaves nothing on the disk; a locked
 * keyring when it is unlocked next. *Session* itself is never forced away: another mode needs the agent.
 */
export function enforceKeyringRules(): Promise<void> {
  return keyringTurn(async () => {
    const { allowed, known } = await keyringRules()
    const { mode } = await findKey()
    if (known && mode !== 'session' && !allowed.includes(mode)) await moveTo({ mode: 'session' })
  })
}

async function moveTo(target: Target): Promise<Result<null>> {
  const place = await findKey()
  if ('damaged' in place) return failed(damaged())
  if (place.mode === target.mode) return ok(null)
  if (!place.key) return failed(failure('locked', new Date(), {}))
  const before = await storedVault(place.mode)
  // The key of *device* has been on the disk, where deleting does not erase: it must not open anything new.
  const key = place.mode === 'device' ? newKey() : place.key
  const vault =
    before && key !== place.key
      ? await resealVault(before, await deriveKeyring(place.key), await deriveKeyring(key))
      : before
  await write(target, key, vault)
  if (key !== place.key) keyringChanged()
  return ok(null)
}

/** Writes the new place whole before the old one goes: the worker may be stopped between any two steps. */
async function write(target: Target, key: RawKey, vault: Vault | undefined): Promise<void> {
  const { local, session } = browser.storage
  // Also where nothing is entered: what an earlier, interrupted move has left there must not come back.
  const contents = { vault: vault ?? { keyId: key.id, entries: {} } }
  if (target.mode === 'session') {
    await session.set({ keyring: key, ...contents })
    await local.remove(['keyring', 'vault'])
    return stopAutoLock()
  }
  if (target.mode === 'device') {
    await local.set({ keyring: bareFile(key), ...contents })
    await session.remove(['keyring', 'vault'])
    return stopAutoLock()
  }
  await session.set({ keyring: key })
  await local.set({ keyring: await wrapKey(key, target.passphrase), ...contents })
  await session.remove('vault')
  return startAutoLock()
}
