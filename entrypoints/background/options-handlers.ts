import { adapters } from '#lib/adapters/index.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { SourceConfig } from '#lib/contract/team-config.ts'
import type { OptionsCalls } from '#lib/messaging/calls.ts'
import type { ConfigIssue, OptionsState } from '#lib/messaging/options-state.ts'
import { CallFailure, type Handlers } from '#lib/messaging/serve.ts'
import { hostPattern } from '#lib/settings/hosts.ts'
import { readCredentials, removeCredentials, saveCredentials } from '#lib/settings/secrets.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { loadEngine } from './load-engine.ts'
import { openCache } from './open-cache.ts'
import { missingHosts, reachOpenTabs, reconcile } from './registrations.ts'

/** What the options page may ask of the worker. Every call answers with the page's new state. */
export const optionsHandlers: Handlers<OptionsCalls, undefined> = {
  state: () => stateWith([]),
  importConfig: async ({ text }) => {
    const parsed = (await loadEngine()).parseConfig(text)
    if (!parsed.ok) return stateWith(parsed.issues)
    await teamConfig.write(parsed.config)
    return hostsChanged()
  },
  removeConfig: async () => {
    for (const { id } of (await teamConfig.read())?.sources ?? []) await removeCredentials(id)
    await teamConfig.remove()
    await (await openCache()).clear()
    return hostsChanged()
  },
  saveCredential: async ({ sourceId, fields }) => {
    const source = await sourceOf(sourceId)
    await saveCredentials(sourceId, new URL(source.baseUrl).origin, fields)
    return stateWith([])
  },
  removeCredential: async ({ sourceId }) => {
    await removeCredentials(sourceId)
    return stateWith([])
  },
  hostsChanged: () => hostsChanged(),
  clearCache: async () => {
    await (await openCache()).clear()
    return stateWith([])
  },
}

async function hostsChanged(): Promise<OptionsState> {
  await reconcile()
  await reachOpenTabs()
  return stateWith([])
}

async function sourceOf(sourceId: string): Promise<SourceConfig> {
  const source = (await teamConfig.read())?.sources.find(({ id }) => id === sourceId)
  if (!source)
    throw new CallFailure(failure('bad-call', new Date(), { problem: 'no such source in the config' }))
  return source
}

async function stateWith(issues: ConfigIssue[]): Promise<OptionsState> {
  const config = await teamConfig.read()
  if (!config) return { issues }
  const { resolveSource, presetById, credentialFields } = await loadEngine()
  const missing = await missingHosts()
  const allowed = (origin: string) => !missing.includes(hostPattern(origin))
  const helpdesks = config.helpdesks.map(({ id, adapter, origin }) => ({
    id,
    adapterName: adapters[adapter]?.name ?? adapter,
    origin,
    allowed: allowed(origin),
  }))
  const sources = await Promise.all(
    config.sources.map(async (source) => {
      const { origin } = new URL(source.baseUrl)
      const definition = resolveSource(source)?.definition
      return {
        id: source.id,
        label: source.label,
        presetName: (source.preset && presetById(source.preset)?.name) || 'Own definition',
        origin,
        allowed: allowed(origin),
        credentialFields: definition ? credentialFields(definition.auth) : [],
        credentialEntered: (await readCredentials(source.id, origin)) !== undefined,
      }
    }),
  )
  return { config: { name: config.name, helpdesks, sources, missingHosts: missing }, issues }
}
