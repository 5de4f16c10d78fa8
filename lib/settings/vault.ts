import type { Result } from '#lib/contract/failure.ts'
import type { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { browser } from '#lib/platform/browser.ts'
import { SourceError } from '#lib/sources/source-error.ts'
import { damaged, keyringAt } from './keyring-open.ts'
import { findKey, keyringTurn } from './keyring-place.ts'
import { openEntry, sealEntry, Vault, type VaultEntry } from './vault-file.ts'

/** The name under which the vault lies beside the key, in either storage area. */
export const vaultName = 'vault'

/** In memory in session mode, on the disk in the others. */
export const vaultArea = (mode: KeyringMode) => browser.storage[mode === 'session' ? 'session' : 'local']

/**
 * The entry of a source for an origin; `undefined` where there is none, or one for another origin. Rejects with a
 * `SourceError` while the keyring is locked, and where it or the entry is damaged.
 */
export function readEntry(sourceId: string, origin: string): Promise<VaultEntry | undefined> {
  return readWhere(sourceId, (found) => found === origin)
}

/** The entry of a source, whatever origin it is for: only for callers that have checked the origin. */
export function readAnyEntry(sourceId: string): Promise<VaultEntry | undefined> {
  return readWhere(sourceId, () => true)
}

function readWhere(sourceId: string, fits: (origin: string) => boolean): Promise<VaultEntry | undefined> {
  return keyringTurn(async () => {
    const place = await findKey()
    const sealed = (await storedVault(place.mode))?.entries[sourceId]
    // Where nothing is entered, nothing is asked of the keyring either.
    if (!sealed || !fits(sealed.origin)) return undefined
    const entry = await openEntry(orReject(await keyringAt(place)), sourceId, sealed)
    if (!entry) throw new SourceError(damaged())
    return entry
  })
}

/** Puts an entry in the place of what the source had. Rejects like `readEntry`. */
export function putEntry(sourceId: string, origin: string, entry: VaultEntry): Promise<void> {
  return keyringTurn(async () => {
    const place = await findKey()
    const keyring = orReject(await keyringAt(place))
    const vault = (await storedVault(place.mode)) ?? { keyId: keyring.id, entries: {} }
    if (vault.keyId !== keyring.id) throw new SourceError(damaged())
    const sealed = await sealEntry(keyring, sourceId, origin, entry)
    await writeVault(place.mode, { ...vault, entries: { ...vault.entries, [sourceId]: sealed } })
  })
}

/**
 * Changes the entry that a source has. Where it has none (any more), nothing happens: what a log-in brings must not
 * bring back what was removed in the meantime. Rejects like `readEntry`.
 */
export function changeEntry(sourceId: string, change: (entry: VaultEntry) => VaultEntry): Promise<void> {
  return keyringTurn(async () => {
    const place = await findKey()
    const vault = await storedVault(place.mode)
    const old = vault?.entries[sourceId]
    if (!vault || !old) return
    const keyring = orReject(await keyringAt(place))
    const entry = await openEntry(keyring, sourceId, old)
    if (!entry) throw new SourceError(damaged())
    const sealed = await sealEntry(keyring, sourceId, old.origin, change(entry))
    await writeVault(place.mode, { ...vault, entries: { ...vault.entries, [sourceId]: sealed } })
  })
}

/** Forgets the entry of a source. It needs no key: this works while the keyring is locked. */
export function removeEntry(sourceId: string): Promise<void> {
  return keyringTurn(async () => {
    const { mode } = await findKey()
    const vault = await storedVault(mode)
    if (!vault?.entries[sourceId]) return
    const { [sourceId]: _, ...entries } = vault.entries
    await writeVault(mode, { ...vault, entries })
  })
}

/** Which sources have an entry, and for which origin. Needs no key. Empty where the vault is damaged. */
export function enteredFor(): Promise<{ sourceId: string; origin: string }[]> {
  return keyringTurn(async () => {
    const { mode } = await findKey()
    const vault = await storedVault(mode).catch(() => undefined)
    return Object.entries(vault?.entries ?? {}).map(([sourceId, { origin }]) => ({ sourceId, origin }))
  })
}

/** The vault of a mode, or `undefined` where nothing was ever entered. Rejects where it is damaged. */
export async function storedVault(mode: KeyringMode): Promise<Vault | undefined> {
  const stored = (await vaultArea(mode).get(vaultName))[vaultName]
  if (stored === undefined) return undefined
  const vault = Vault.safeParse(stored)
  if (!vault.success) throw new SourceError(damaged())
  return vault.data
}

const writeVault = (mode: KeyringMode, vault: Vault) => vaultArea(mode).set({ [vaultName]: vault })

function orReject<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new SourceError(result.failure)
}
