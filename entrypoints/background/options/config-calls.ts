import { languageModelId } from '#lib/contract/language-model.ts'
import { launchCredentialId } from '#lib/contract/launch.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import type { ConfigIssue, OptionsState } from '#lib/messaging/options-state.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import type { ReadConfig } from '#lib/settings/check-config.ts'
import { draft } from '#lib/settings/draft.ts'
import { historyDocument } from '#lib/settings/history.ts'
import { configTurn, putIntoUse, takeOutOfUse } from '#lib/settings/put-into-use.ts'
import { removeCredentials } from '#lib/settings/secrets.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { followedLink } from '#lib/settings/team-link/link-store.ts'
import { refreshLink } from '#lib/settings/team-link/refresh.ts'
import { changeConfig, linkDeps } from '../config-work.ts'
import { loadEngine } from '../load-engine.ts'
import { reachOpenTabs, reconcile } from '../registrations.ts'
import type { OptionsHandlers, WorkerParts } from './handlers.ts'
import { mustBeEditable } from './read-only.ts'
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
  | 'noticed'
> = {
  state: () => optionsState(),
  importConfig: async ({ text }, parts) => {
    const { parseConfig } = await loadEngine()
    return edit(parts, async () => use(parseConfig(text), 'Imported'))
  },
  removeConfig: (_, parts) =>
    edit(parts, async () => {
      const { sources = [], launches = [] } = (await teamConfig.read()) ?? {}
      const ids = [...sources.map(({ id }) => id), ...launches.map(launchCredentialId)]
      for (const id of ids) await removeCredentials(id)
      await removeCredentials(languageModelId)
      await takeOutOfUse(new Date())
      await (await parts.openCache()).clear()
      return []
    }),
  saveDraft: async ({ document }) => {
    await configTurn(async () => {
      await mustBeEditable()
      if (document === null) await draft.remove()
      else await draft.write({ document, savedAt: new Date().toISOString() })
    })
    return optionsState()
  },
  applyDraft: async ({ summary }, parts) => {
    const { readConfig } = await loadEngine()
    return edit(parts, async () => {
      const saved = await draft.read()
      if (!saved) throw new CallFailure(failure('bad-call', new Date(), { problem: 'there is no draft' }))
      const issues = await use(readConfig(saved.document), summary)
      if (issues.length === 0) await draft.remove()
      return issues
    })
  },
  historyConfig: async ({ id }) => earlier(id),
  restore: async ({ id }, parts) => {
    const { readConfig } = await loadEngine()
    return edit(parts, async () => {
      const { document, summary } = await entryOf(id)
      return use(
        readConfig(document),
        remark('restored', { what: summary.replace(/^(Restored: )+/, '') }).slice(0, 1000),
      )
    })
  },
  hostsChanged: async (_, parts) => {
    await reconcile()
    await reachOpenTabs()
    const waiting = (await followedLink.read())?.problem === 'permission-missing'
    if (!waiting) return optionsState()
    const deps = await linkDeps()
    return optionsState(await changeConfig(parts, () => refreshLink(deps)))
  },
  clearCache: async (_, { openCache }) => {
    await (await openCache()).clear()
    return optionsState()
  },
  noticed: async (_, { openCache }) => ({ events: await (await openCache()).log.events() }),
}

/** A change that only the team's own config allows; it answers with the new state. */
async function edit(parts: WorkerParts, change: () => Promise<ConfigIssue[]>): Promise<OptionsState> {
  const issues = await changeConfig(parts, async () => {
    await mustBeEditable()
    return change()
  })
  return optionsState(issues)
}

async function use(read: ReadConfig, summary: string): Promise<ConfigIssue[]> {
  if (!read.ok) return read.issues
  await putIntoUse(read.config, { origin: 'local', summary }, new Date())
  return []
}

async function entryOf(id: string) {
  const entry = await historyDocument(id)
  if (!entry)
    throw new CallFailure(failure('bad-call', new Date(), { problem: 'no such config in the history' }))
  return entry
}

async function earlier(id: string): Promise<TeamConfig> {
  const { document } = await entryOf(id)
  const read = (await loadEngine()).readConfig(document)
  if (read.ok) return read.config
  throw new CallFailure(failure('bad-call', new Date(), { problem: remark('notRestorable') }, 'lead'))
}
