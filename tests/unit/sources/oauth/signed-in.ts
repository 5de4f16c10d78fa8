import { onTestFinished } from 'vitest'
import type { Auth } from '#lib/contract/source.ts'
import { createEngine, type ResolvedSource } from '#lib/sources/engine.ts'
import { createOAuth, type OAuthDeps, type SignInPlace, type SignInStore } from '#lib/sources/oauth.ts'
import type { Tokens } from '#lib/sources/oauth-flow.ts'
import { startAuthorizationServer } from '../../../e2e/oauth/server/index.ts'
import { memoryTokens, webTransport } from '../support/engine.ts'
import { fakeIdentity, redirectUrl } from './fake-identity.ts'

/** A store like the keyring's, in memory. */
function memorySignIns() {
  const kept = new Map<string, { place: SignInPlace; tokens?: Tokens; ended?: boolean }>()
  const same = (one: SignInPlace, other: SignInPlace) => JSON.stringify(one) === JSON.stringify(other)
  const store: SignInStore = {
    tokens: async (id, place) => {
      const found = kept.get(id)
      return found && same(found.place, place) ? found.tokens : undefined
    },
    signedIn: async (id, place, tokens) => void kept.set(id, { place, tokens }),
    refreshed: async (id, place, tokens) => void (kept.get(id)?.tokens && kept.set(id, { place, tokens })),
    before: async (id, place) => {
      const found = kept.get(id)
      if (!found || !same(found.place, place)) return 'never'
      return found.ended ? 'ended' : 'signed-in'
    },
    ended: async (id) => {
      const found = kept.get(id)
      if (found) kept.set(id, { place: found.place, ended: true })
    },
  }
  return { kept, store }
}

/** A real authorization server, an API behind it, and everything that a browser would be. */
export async function oauthWorld(changes: Partial<OAuthDeps> = {}) {
  const server = await startAuthorizationServer(redirectUrl, (_, response) => {
    response.setHeader('content-type', 'application/json').end('[]')
  })
  onTestFinished(() => server.stop())
  const identity = fakeIdentity()
  const signIns = memorySignIns()
  const clock = { aheadMs: 0 }
  const now = () => new Date(Date.now() + clock.aheadMs)
  const deps: OAuthDeps = {
    transport: webTransport,
    now,
    mayReach: async () => true,
    signIns: signIns.store,
    authorize: (url, interactive) => identity.authorize(url, interactive),
    redirectUrl: identity.redirectUrl,
    ...changes,
  }
  const oauth = createOAuth(deps)
  const engine = createEngine({
    transport: webTransport,
    now,
    credentials: async () => undefined,
    tokens: memoryTokens(),
    mayReach: deps.mayReach,
    oauth,
  })
  const source = sourceWith(server.origin)
  return {
    server,
    identity,
    signIns,
    clock,
    oauth,
    source,
    ask: () => engine(source, { email: 'eva@example.com' }),
  }
}

/** A source of the API, which asks for one list. */
export function sourceWith(
  origin: string,
  auth: Partial<Extract<Auth, { kind: 'oauth' }>> = {},
): ResolvedSource {
  return {
    id: 'erp',
    label: 'ERP',
    baseUrl: `${origin}/api`,
    settings: { client: 'baton' },
    definition: {
      role: 'orders',
      needs: [['email']],
      provides: [],
      auth: {
        kind: 'oauth',
        authorizationUrl: `${origin}/auth`,
        tokenUrl: `${origin}/token`,
        clientId: '{{settings.client}}',
        scope: 'openid orders',
        ...auth,
      },
      requests: [{ id: 'orders', method: 'GET', path: '/orders' }],
      mappings: [],
      freshSeconds: 0,
      keepSeconds: 0,
      timeoutMs: 10_000,
      maxBytes: 100_000,
    },
  }
}
