import type { OptionsClient } from '#lib/messaging/clients.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'

/** Calls that arrived, in order, as `[name, args]`. */
export type Calls = [string, unknown][]

/**
 * The worker's end of the options page: answers every call with `state`, which a test may replace, or with the
 * failure that it sets.
 */
export function fakeWorker(state: OptionsState) {
  const calls: Calls = []
  const worker = {
    calls,
    state,
    failing: false,
    client: undefined as unknown as OptionsClient,
    named: (name: string) => calls.filter((call) => call[0] === name).map((call) => call[1]),
  }
  // The type of a call's reply follows from its name, which one function for all of them cannot express.
  worker.client = {
    call: async (name: string, args: unknown) => {
      calls.push([name, args])
      if (!worker.failing) return { ok: true, value: worker.state }
      const at = '2026-11-22T13:00:00.000Z'
      return { ok: false, failure: { kind: 'storage', problem: 'quota', at, mender: 'agent' } }
    },
  } as unknown as OptionsClient
  return worker
}

type Config = NonNullable<OptionsState['config']>

export const noConfig: OptionsState = { issues: [] }

const shop: Config['sources'][number] = {
  id: 'shop',
  label: 'Shop',
  presetName: 'Vendure',
  origin: 'https://shop.example.com',
  allowed: false,
  credentialFields: [
    { name: 'username', label: 'User name', secret: false },
    { name: 'password', label: 'Password', secret: true },
  ],
  credentialEntered: false,
}

export const config: Config = {
  name: 'Example Shop',
  helpdesks: [
    { id: 'rt', adapterName: 'Request Tracker', origin: 'https://rt.example.com', allowed: false },
    { id: 'mail', adapterName: 'Roundcube', origin: 'https://mail.example.com', allowed: true },
  ],
  sources: [
    shop,
    {
      ...shop,
      id: 'earlier',
      label: 'Earlier tickets',
      presetName: 'Request Tracker: earlier tickets',
      origin: 'https://rt.example.com',
      credentialFields: [],
    },
  ],
  missingHosts: ['https://rt.example.com/*', 'https://shop.example.com/*'],
}

/** The same, with credentials entered for the shop. */
export const withCredentials: Config = {
  ...config,
  sources: config.sources.map((source) => ({ ...source, credentialEntered: source.id === 'shop' })),
}
