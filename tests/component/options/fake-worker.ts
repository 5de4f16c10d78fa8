import type { Failure, Result } from '#lib/contract/failure.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import type { OptionsClient, OptionsState } from '#lib/messaging/clients.ts'

export const at = '2026-11-22T13:00:00.000Z'

/** A config with two helpdesks and two sources, both of them made from presets. */
export const config: TeamConfig = {
  schema: 'baton.team-config/2',
  name: 'Example Shop',
  helpdesks: [
    { id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' },
    { id: 'mail', adapter: 'roundcube', origin: 'https://mail.example.com' },
  ],
  sources: [
    { id: 'shop', label: 'Shop', preset: 'vendure', baseUrl: 'https://shop.example.com' },
    {
      id: 'earlier',
      label: 'Earlier tickets',
      preset: 'request-tracker-history',
      baseUrl: 'https://rt.example.com',
    },
  ],
}

/** The worker's state before anything is set up. */
export const noConfig: OptionsState = {
  origin: 'none',
  missingHosts: [],
  credentials: [],
  health: {},
  keyring: {
    mode: 'session',
    locked: false,
    allowed: ['session', 'locked', 'device'],
    lockAfterMinutes: 15,
  },
  history: [],
  issues: [],
}

/** A config in use that lacks access to two hosts, and credentials. */
export const inUse: OptionsState = {
  ...noConfig,
  origin: 'local',
  active: config,
  missingHosts: ['https://rt.example.com/*', 'https://shop.example.com/*'],
}

/** The same with everything that it needs on this device. */
export const ready: OptionsState = {
  ...inUse,
  missingHosts: [],
  credentials: [{ sourceId: 'shop', origin: 'https://shop.example.com' }],
  health: {
    shop: { lastSuccessAt: at, lastMs: 212 },
    earlier: { lastSuccessAt: at, lastMs: 80 },
  },
}

/** The same by a team link. */
export const joined: OptionsState = {
  ...ready,
  origin: 'link',
  link: {
    url: 'https://files.example.com/baton.json',
    publicKey: `${'A'.repeat(43)}=`,
    group: 'everyone',
    version: 3,
    issuedAt: at,
    checkedAt: at,
  },
}

export const unreachable: Failure = { kind: 'unreachable', at, mender: 'administrator', sourceId: 'shop' }

export const quotaFailure: Failure = { kind: 'storage', problem: 'quota', at, mender: 'agent' }

/**
 * The worker's end of the options page. It answers with `state`, which a test may replace, with what a test has put
 * into `answers` for a call, or with a failure while `failing` is true. A saved draft becomes part of the state.
 */
export function fakeWorker(state: OptionsState) {
  const calls: [name: string, args: unknown][] = []
  const worker = {
    calls,
    state,
    failing: false,
    answers: {} as Record<string, (args: never) => Result<unknown> | Promise<Result<unknown>>>,
    client: undefined as unknown as OptionsClient,
    /** The arguments of all calls of a name, in order. */
    named: (name: string) => calls.filter((call) => call[0] === name).map((call) => call[1]),
  }
  const answer = (name: string, args: unknown): Result<unknown> | Promise<Result<unknown>> => {
    if (worker.failing) return { ok: false, failure: quotaFailure }
    const own = worker.answers[name]
    if (own) return own(args as never)
    if (name === 'noticed') return { ok: true, value: { events: [] } }
    if (name === 'saveDraft') worker.state = withDraft(worker.state, (args as { document: unknown }).document)
    return { ok: true, value: worker.state }
  }
  // The type of a call's reply follows from its name, which one function for all of them cannot express.
  worker.client = {
    call: async (name: string, args: unknown) => {
      calls.push([name, args])
      return answer(name, args)
    },
  } as unknown as OptionsClient
  return worker
}
export type FakeWorker = ReturnType<typeof fakeWorker>

function withDraft({ draft: _, ...state }: OptionsState, document: unknown): OptionsState {
  return document === null ? state : { ...state, draft: { document, savedAt: at } }
}
