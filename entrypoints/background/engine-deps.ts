import { mayReach } from '#lib/settings/hosts.ts'
import { loginTokens, readCredentials } from '#lib/settings/secrets.ts'
import type { EngineDeps } from '#lib/sources/engine.ts'
import { loadOAuth } from './oauth.ts'

/** What the engine is given to ask real systems: for tickets, and for the tests of the options page. */
export const webDeps: EngineDeps = {
  transport: (request) => fetch(request),
  now: () => new Date(),
  credentials: readCredentials,
  tokens: loginTokens,
  mayReach,
  oauth: { accessToken: async (source, options) => (await loadOAuth()).accessToken(source, options) },
}
