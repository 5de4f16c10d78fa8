import { createDecipheriv, hkdfSync } from 'node:crypto'
import type { Page } from '../../drivers/driver.ts'

type Stored = Record<string, unknown>
declare const chrome: { storage: Record<string, { get(): Promise<Record<string, unknown>> }> }

/** All that the extension holds for this browser session, read on a page of its own. */
export function sessionStorageOf(options: Page): Promise<Stored> {
  return options.evaluate(async () => (await chrome.storage.session?.get()) ?? {})
}

/** All that the extension keeps on the disk by the storage API. */
export function localStorageOf(options: Page): Promise<Stored> {
  return options.evaluate(async () => (await chrome.storage.local?.get()) ?? {})
}

const keyIn = (stored: Stored) => Buffer.from((stored.keyring as { raw: string }).raw, 'base64')
const derived = (key: Buffer, purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))

/** The key where it lies bare, and what is derived from it, in bytes. */
export function keysOf(stored: Stored): Record<string, Buffer> {
  const key = keyIn(stored)
  return {
    'raw key': key,
    'encryption key': derived(key, 'baton cache'),
    'index key': derived(key, 'baton index'),
    'vault key': derived(key, 'baton vault'),
  }
}

interface Sealed {
  origin: string
  nonce: string
  data: string
}

/** What lies in the vault, in clear: the key of one place opens the vault of the other. */
export function openedVault(bareKey: Stored, stored: Stored): string {
  const { entries } = stored.vault as { entries: Record<string, Sealed> }
  const key = derived(keyIn(bareKey), 'baton vault')
  return Object.entries(entries)
    .map(([sourceId, { origin, nonce, data }]) => {
      const bytes = Buffer.from(data, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'))
      decipher.setAuthTag(bytes.subarray(-16))
      decipher.setAAD(Buffer.from(JSON.stringify(['baton vault', sourceId, origin])))
      return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
    })
    .join('\n')
}
