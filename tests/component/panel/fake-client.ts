import type { Failure } from '#lib/contract/failure.ts'
import type { PanelClient } from '#lib/messaging/clients.ts'
import { ago } from './people.ts'

type EventListener = Parameters<PanelClient['onEvent']>[0]
type ConnectionListener = Parameters<PanelClient['onConnection']>[0]

/** What a worker with nothing to tell answers; every other call is answered with `null`. */
const usual: Record<string, unknown> = {
  shortcuts: [],
  listMacros: { macros: [], failures: [] },
  listLaunches: { launches: [] },
  searchArticles: { articles: [], failures: [] },
}

/**
 * A line to a worker that the test plays: it records the calls and answers them, and pushes what it is told to.
 * `answers`: by the name of the call, instead of the usual ones.
 */
export function fakeClient(answers: Record<string, unknown> = {}) {
  const calls: [string, unknown][] = []
  let failure: Failure | undefined
  let value: unknown
  let onEvent: EventListener = () => {}
  let onConnection: ConnectionListener = () => {}
  const client = {
    call: async (name: string, args: unknown) => {
      calls.push([name, args])
      return failure
        ? { ok: false, failure }
        : { ok: true, value: value ?? answers[name] ?? usual[name] ?? null }
    },
    onEvent: (listener: EventListener) => {
      onEvent = listener
    },
    onConnection: (listener: ConnectionListener) => {
      onConnection = listener
    },
  } as PanelClient
  return {
    client,
    calls,
    push: (event: Parameters<EventListener>[0]) => onEvent(event),
    connection: (state: Parameters<ConnectionListener>[0]) => onConnection(state),
    /** From now on every call is answered with this. */
    answer: (with_: unknown) => {
      value = with_
    },
    /** From now on every call fails with this; with nothing, none does. */
    fail: (with_: Failure | undefined) => {
      failure = with_
    },
  }
}

type Composer = Extract<Failure, { kind: 'composer' }>

export const noReplyBox: Composer = { kind: 'composer', problem: 'not-found', at: ago(0), mender: 'agent' }

export const refusedText: Composer = { ...noReplyBox, problem: 'refused' }
