import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import { memoryStore } from './memory.ts'
import { signInPage } from './pages.ts'

/** What was asked of the token endpoint: the grant type and the status of its answer. */
export interface TokenRequest {
  grant: string
  status: number
}

/** A real authorization server (oidc-provider), and an API that takes its tokens, both on this machine. */
export interface AuthorizationServer {
  origin: string
  clientId: string
  tokenRequests: TokenRequest[]
  /** The access tokens that the API has seen. */
  seenTokens: string[]
  /** How long access tokens last from now on. */
  accessTokenSeconds: number
  forget(...kinds: ('AccessToken' | 'RefreshToken' | 'Session' | 'Grant')[]): void
  stop(): Promise<void>
}

/** Answers the API's requests once their token has been accepted. */
export type Api = (request: IncomingMessage, response: ServerResponse) => void

/** Starts the server for one client, which must land at this address. */
export async function startAuthorizationServer(redirectUrl: string, api: Api): Promise<AuthorizationServer> {
  const store = memoryStore()
  const http = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  )
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const server: AuthorizationServer = {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    clientId: 'baton',
    tokenRequests: [],
    seenTokens: [],
    accessTokenSeconds: 3600,
    forget: store.forget,
    stop: async () => {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
  const provider = new Provider(server.origin, configuration(server, redirectUrl, store.adapter))
  provider.on('grant.success', ({ oidc }) => note(String(oidc.params?.grant_type), 200))
  provider.on('grant.error', ({ oidc }, { statusCode }) => note(String(oidc.params?.grant_type), statusCode))
  const note = (grant: string, status: number) => void server.tokenRequests.push({ grant, status })
  const oidc = provider.callback()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', server.origin)
    if (pathname.startsWith('/interaction/')) return signInPage(provider, request, response)
    if (!pathname.startsWith('/api/')) return oidc(request, response)
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    server.seenTokens.push(token)
    if (await provider.AccessToken.find(token)) return api(request, response)
    response.writeHead(401).end()
  }
  return server
}

function configuration(
  server: AuthorizationServer,
  redirectUrl: string,
  adapter: Configuration['adapter'],
): Configuration {
  return {
    adapter,
    clients: [
      {
        client_id: server.clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [redirectUrl],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    scopes: ['openid', 'orders'],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    ttl: {
      AccessToken: () => server.accessTokenSeconds,
      Grant: 86_400,
      IdToken: 3600,
      Interaction: 3600,
      RefreshToken: 86_400,
      Session: 86_400,
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: async (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })] },
    cookies: { keys: ['for tests only'] },
  }
}
