import type { OptionsState } from '#lib/messaging/options-state.ts'
import { removeCredentials } from '#lib/settings/secrets.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { loadEngine } from '../load-engine.ts'
import { reachOpenTabs, reconcile } from '../registrations.ts'
import type { OptionsHandlers } from './handlers.ts'
import { notBuilt } from './not-built.ts'
import { optionsState } from './state.ts'

export const configCalls: Pick<
  OptionsHandlers,
  | 'state'
  | 'importConfig'
  | 'removeConfig'
  | 'saveDraft'
  | 'applyDraft'
  | 'historyConfig'
  | 'restore'
  | 'hostsChanged'
  | 'clearCache'
> = {
  state: () => optionsState(),
  importConfig: async ({ text }) => {
    const parsed = (await loadEngine()).parseConfig(text)
    if (!parsed.ok) return optionsState(parsed.issues)
    await teamConfig.write(parsed.config)
    return hostsChanged()
  },
  removeConfig: async (_, { openCache }) => {
    for (const { id } of (await teamConfig.read())?.sources ?? []) await removeCredentials(id)
    await teamConfig.remove()
    await (await openCache()).clear()
    return hostsChanged()
  },
  saveDraft: notBuilt,
  applyDraft: notBuilt,
  historyConfig: notBuilt,
  restore: notBuilt,
  hostsChanged: () => hostsChanged(),
  clearCache: async (_, { openCache }) => {
    await (await openCache()).clear()
    return optionsState()
  },
}

async function hostsChanged(): Promise<OptionsState> {
  await reconcile()
  await reachOpenTabs()
  return optionsState()
}
