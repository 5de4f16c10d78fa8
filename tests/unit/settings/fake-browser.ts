import { vi } from 'vitest'
import english from '../../../public/_locales/en/messages.json' with { type: 'json' }

/** `storage.managed`, empty until an administrator sets something. */
function managedArea() {
  const values = new Map<string, unknown>()
  return { values, get: async () => Object.fromEntries(values) }
}

/** The parts of the browser that settings and messages stand on, in memory. Values are copied, as the browser does. */
export function fakeBrowser() {
  const area = () => {
    const values = new Map<string, unknown>()
    return {
      values,
      get: async (key: string) => (values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value))
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) values.delete(key)
      },
    }
  }
  /** Match patterns that the browser has granted. */
  const granted = new Set<string>()
  /** When each alarm goes off, in milliseconds since 1970. */
  const alarms = new Map<string, number>()
  const browser = {
    storage: { local: area(), session: area(), managed: managedArea() },
    alarms: {
      create: vi.fn(async (name: string, { when }: { when?: number }) => void alarms.set(name, when ?? 0)),
      clear: vi.fn(async (name: string) => alarms.delete(name)),
    },
    identity: {
      getRedirectURL: () => 'https://baton.chromiumapp.org/',
      launchWebAuthFlow: vi.fn(async (_: { url: string; interactive: boolean }): Promise<string> => ''),
    },
    runtime: {
      id: 'baton',
      getURL: (path: string) => `chrome-extension://baton/${path}`,
      openOptionsPage: vi.fn(async () => undefined),
    },
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.has(origin)),
      ),
    },
    tabs: {
      sendMessage: vi.fn(async (): Promise<unknown> => undefined),
      query: vi.fn(async () => []),
      create: vi.fn(async (_: object) => undefined),
      /** As the browsers do: a number that no tab can have is refused at once, and not by the promise. */
      get: vi.fn((tabId: number): Promise<{ id: number; url?: string }> => {
        if (tabId < 0) throw new TypeError('Value must be at least 0.')
        return Promise.reject(new Error(`No tab with id: ${tabId}.`))
      }),
    },
    i18n: { getMessage: (name: keyof typeof english) => english[name].message },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn((_: object) => 'look-up') },
    declarativeNetRequest: {
      getSessionRules: vi.fn(async () => []),
      updateSessionRules: vi.fn(async () => undefined),
    },
  }
  return { browser, granted, alarms }
}
