import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Chromium makes the id of an unpacked extension from its path: the first half of its hash, as letters a to p. */
export function extensionId(extensionDir: string): string {
  const hash = createHash('sha256').update(realpathSync(extensionDir)).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/**
 * Lets `permissions.request` for these hosts answer "granted" without a prompt: Chromium does so for what was
 * granted once before, and that is what these preferences say. What is active stays as it is, so a page of the
 * extension still has to ask. Developer mode lets the extension be loaded anew. To be called while the browser is
 * closed.
 */
export function prepareProfile(profileDir: string, id: string, hosts: string[]): void {
  const file = join(profileDir, 'Default/Preferences')
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  preferences.extensions ??= {}
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true }
  preferences.extensions.settings ??= {}
  preferences.extensions.settings[id] ??= {}
  const settings = preferences.extensions.settings[id]
  for (const kind of ['granted_permissions', 'runtime_granted_permissions']) {
    const known = settings[kind] ?? { api: [], manifest_permissions: [], scriptable_host: [] }
    settings[kind] = { ...known, explicit_host: [...new Set([...(known.explicit_host ?? []), ...hosts])] }
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(preferences))
}
