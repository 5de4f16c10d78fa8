import { hkdfSync } from 'node:crypto'
import type { Page } from '../../drivers/driver.ts'

declare const chrome: { storage: Record<string, { get(): Promise<Record<string, unknown>> }> }

/** All that the extension holds for this browser session, read on a page of its own. */
export function sessionStorageOf(options: Page): Promise<Record<string, unknown>> {
  return options.evaluate(async () => (await chrome.storage.session?.get()) ?? {})
}

/** The cache's key and what is derived from it, in bytes. */
export function keysOf(session: Record<string, unknown>): Record<string, Buffer> {
  const { raw } = session.keyring as { raw: string }
  const key = Buffer.from(raw, 'base64')
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
  return { 'raw key': key, 'encryption key': derived('baton cache'), 'index key': derived('baton index') }
}
