import { createStore } from 'zustand/vanilla'
import type { Failure, Result } from '#lib/contract/failure.ts'
import type { OptionsClient } from '#lib/messaging/clients.ts'
import type { OptionsState } from './state.ts'

/** What the page says after an action, once, until the next one. `sourceId` where it is about one source. */
export interface Done {
  what:
    | 'imported'
    | 'import-refused'
    | 'config-removed'
    | 'credential-saved'
    | 'credential-removed'
    | 'hosts-changed'
    | 'cache-cleared'
  sourceId?: string
}

/** What the options page knows. Holds no secret: what is typed into a form goes to the worker and nowhere else. */
export interface OptionsView {
  /** The worker's last word; missing until it has answered once. */
  page?: OptionsState
  busy: boolean
  failure?: Failure
  done?: Done
  load(): Promise<void>
  importConfig(text: string): Promise<void>
  removeConfig(): Promise<void>
  saveCredential(sourceId: string, fields: Record<string, string>): Promise<void>
  removeCredential(sourceId: string): Promise<void>
  hostsChanged(): Promise<void>
  clearCache(): Promise<void>
}

/** The page's state over the worker's calls. */
export function createOptionsStore(client: OptionsClient) {
  return createStore<OptionsView>()((set) => {
    const run = inTurn(set)
    return {
      busy: false,
      load: () => run(() => client.call('state', {})),
      importConfig: (text) => run(() => client.call('importConfig', { text }), importOutcome),
      removeConfig: () =>
        run(
          () => client.call('removeConfig', {}),
          () => ({ what: 'config-removed' }),
        ),
      saveCredential: (sourceId, fields) =>
        run(
          () => client.call('saveCredential', { sourceId, fields }),
          () => ({ what: 'credential-saved', sourceId }),
        ),
      removeCredential: (sourceId) =>
        run(
          () => client.call('removeCredential', { sourceId }),
          () => ({ what: 'credential-removed', sourceId }),
        ),
      hostsChanged: () =>
        run(
          () => client.call('hostsChanged', {}),
          () => ({ what: 'hosts-changed' }),
        ),
      clearCache: () =>
        run(
          () => client.call('clearCache', {}),
          () => ({ what: 'cache-cleared' }),
        ),
    }
  })
}
export type OptionsStore = ReturnType<typeof createOptionsStore>

const importOutcome = ({ issues }: OptionsState): Done => ({
  what: issues.length === 0 ? 'imported' : 'import-refused',
})

type Ask = () => Promise<Result<OptionsState>>

/** One call after the other, so that an older state never replaces a newer one. */
function inTurn(set: (change: (view: OptionsView) => OptionsView) => void) {
  let last: Promise<void> = Promise.resolve()
  return (ask: Ask, outcome?: (page: OptionsState) => Done): Promise<void> => {
    set(({ done: _done, failure: _failure, ...view }) => ({ ...view, busy: true }))
    last = last.then(ask).then((reply) => set((view) => settled(view, reply, outcome)))
    return last
  }
}

function settled(
  view: OptionsView,
  reply: Result<OptionsState>,
  outcome?: (page: OptionsState) => Done,
): OptionsView {
  if (!reply.ok) return { ...view, busy: false, failure: reply.failure }
  const next = { ...view, busy: false, page: reply.value }
  return outcome ? { ...next, done: outcome(reply.value) } : next
}
