import { mayReach } from '#lib/settings/hosts.ts'
import type { EngineDeps } from '#lib/sources/engine.ts'
import { loadEngine } from './load-engine.ts'
import { loadOAuth } from './oauth.ts'

/** Secrets come from the keyring by the engine's own script: only who asks a source needs to open it. */
const secrets = async () => (await loadEngine()).secrets

/** What the engine gets of the browser when it asks real systems. */
export const webDeps: EngineDeps = {
  transport: (request) => fetch(request),
  now: () => new Date(),
  credentials: async (sourceId, origin) => (await secrets()).readCredentials(sourceId, origin),
  tokens: {
    get: async (sourceId) => (await secrets()).loginTokens.get(sourceId),
    set: async (sourceId, login) => (await secrets()).loginTokens.set(sourceId, login),
    remove: async (sourceId) => (await secrets()).loginTokens.remove(sourceId),
  },
  mayReach,
  oauth: { accessToken: async (source, options) => (await loadOAuth()).accessToken(source, options) },
}
