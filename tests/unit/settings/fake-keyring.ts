import { vi } from 'vitest'
import type { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { fakeBrowser } from './fake-browser.ts'

export const origin = 'https://shop.example.com'
export const fields = { username: 'agent', password: 'swordfish' }
export const passphrase = 'correct horse battery'

/** The keyring on a fake browser: mock `#lib/platform/browser.ts` with it before anything is loaded. */
export function fakeKeyring() {
  const { browser, alarms } = fakeBrowser()
  const { local, session } = browser.storage
  return {
    browser,
    alarms,
    load: async () => ({
      ...(await import('#lib/settings/secrets.ts')),
      ...(await import('#lib/settings/lock.ts')),
      ...(await import('#lib/settings/unlock.ts')),
      ...(await import('#lib/settings/keyring-modes.ts')),
      ...(await import('#lib/settings/keyring-state.ts')),
      ...(await import('#lib/settings/keyring-open.ts')),
      ...(await import('#lib/settings/keyring-rules.ts')),
      ...(await import('#lib/settings/auto-lock.ts')),
      ...(await import('#lib/settings/team-config-store.ts')),
    }),
    /** What a restart leaves. */
    restart: () => {
      session.values.clear()
      alarms.clear()
    },
    reset: async () => {
      local.values.clear()
      session.values.clear()
      alarms.clear()
      vi.useRealTimers()
      const { teamConfig } = await import('#lib/settings/team-config-store.ts')
      await teamConfig.remove()
    },
    onDisk: () => JSON.stringify([...local.values]),
    inMemory: () => JSON.stringify([...session.values]),
    /** The modes that the team allows. */
    allow: async (keyrings: KeyringMode[], lockAfterMinutes?: number) => {
      const { teamConfig } = await import('#lib/settings/team-config-store.ts')
      await teamConfig.write({
        schema: 'baton.team-config/2',
        name: 'Example Shop',
        helpdesks: [{ id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' }],
        sources: [],
        security: { keyrings, ...(lockAfterMinutes !== undefined && { lockAfterMinutes }) },
      })
    },
  }
}
