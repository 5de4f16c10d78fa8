import { vi } from 'vitest'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { fakeBrowser } from '../settings/fake-browser.ts'

interface Script {
  id: string
  matches: string[]
}

/** The browser as the worker sees it; its scripting API refuses what the real ones refuse. */
export function fakeWorker() {
  const { browser, granted } = fakeBrowser()
  const scripts = new Map<string, Script>()
  const scripting = {
    getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => scripts.get(id) ?? []),
    ),
    registerContentScripts: vi.fn(async (added: Script[]) => {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
        scripts.set(script.id, script)
      }
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`)
    }),
    insertCSS: vi.fn(async () => {}),
    executeScript: vi.fn(async (_: { target: { tabId: number } }): Promise<unknown[]> => []),
  }
  return {
    browser: { ...browser, scripting },
    granted,
    scripts,
    /** By the store that the worker uses, because it remembers. */
    useConfig: async (config: TeamConfig | undefined) => {
      const { teamConfig } = await import('#lib/settings/team-config-store.ts')
      await (config ? teamConfig.write(config) : teamConfig.remove())
    },
    grant: (...hosts: string[]) => {
      for (const host of hosts) granted.add(host)
    },
    reset: () => {
      browser.storage.local.values.clear()
      browser.storage.session.values.clear()
      granted.clear()
      scripts.clear()
      vi.clearAllMocks()
    },
  }
}
