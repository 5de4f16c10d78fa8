import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { mayReach } from '#lib/settings/hosts.ts'
import type { OAuth, OAuthDeps } from '#lib/sources/oauth.ts'
import { loadEngine } from './load-engine.ts'

const deps: Omit<OAuthDeps, 'signIns'> = {
  // Servers refuse to give tokens to an origin that they do not know, and no client can be registered with ours.
  transport: async (request) => {
    await dropOriginFor(new URL(request.url).hostname)
    return fetch(request)
  },
  now: () => new Date(),
  mayReach,
  redirectUrl: () => browser.identity.getRedirectURL(),
  authorize: (url, interactive) => browser.identity.launchWebAuthFlow({ url, interactive }),
}

const made: { oauth?: Promise<OAuth> } = once('oauth', () => ({}))

/** OAuth of this worker. It lies in the engine's script, which is loaded for it. */
export function loadOAuth(): Promise<OAuth> {
  made.oauth ??= loadEngine().then(({ createOAuth, secrets: { signIns } }) =>
    createOAuth({ ...deps, signIns }),
  )
  return made.oauth
}
