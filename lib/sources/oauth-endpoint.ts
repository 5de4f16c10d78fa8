import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  customFetch,
  ResponseBodyError,
  type TokenEndpointRequestOptions,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi'
import { failure } from '#lib/contract/make-failure.ts'
import { readText } from './http.ts'
import type { OAuthPlace } from './oauth-place.ts'
import { SourceError } from './source-error.ts'

/** How the token endpoint is asked. */
export interface EndpointDeps {
  transport: (request: Request) => Promise<Response>
  now: () => Date
}

/** Short, and the same for everybody: a token endpoint that takes longer is down. */
const timeoutMs = 15_000
const maxBytes = 200_000

/** The authorization server as the library wants it described. */
export const serverOf = ({ authorizationUrl, tokenUrl, issuer }: OAuthPlace): AuthorizationServer => ({
  issuer: issuer ?? authorizationUrl.origin,
  authorization_endpoint: authorizationUrl.href,
  token_endpoint: tokenUrl.href,
})

/** A public client: a browser extension cannot keep a secret. */
export const clientOf = ({ clientId }: OAuthPlace): Client => ({ client_id: clientId })

/** Requests to the token endpoint leave by our transport, without cookies, and their answers are bounded. */
export function endpointOptions({ transport, now }: EndpointDeps): TokenEndpointRequestOptions {
  return {
    // The address is https or loopback, which `oauthPlace` has checked; the library knows no loopback.
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { body, headers, method }) => {
      const signal = AbortSignal.timeout(timeoutMs)
      const request = new Request(url, {
        method,
        headers,
        body: String(body),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal,
      })
      const response = await transport(request).catch(() => {
        throw new SourceError(
          signal.aborted
            ? failure('timeout', now(), { afterMs: timeoutMs })
            : failure('unreachable', now(), {}),
        )
      })
      return bounded(response, signal, now)
    },
  }
}

async function bounded(response: Response, signal: AbortSignal, now: () => Date): Promise<Response> {
  const { status } = response
  const bad = (problem: 'redirected' | 'server-error') =>
    new SourceError(failure('bad-response', now(), { problem, ...(status > 0 && { status }) }))
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) throw bad('redirected')
  if (status >= 500) throw bad('server-error')
  if (status === 429) throw new SourceError(failure('rate-limited', now(), {}))
  const text = await readText(response, signal, { timeoutMs, maxBytes, now })
  return new Response(withoutIdToken(text), { status, headers: response.headers })
}

/** Who the agent is does not matter here, only what the token opens: an ID token is neither checked nor kept. */
function withoutIdToken(text: string): string {
  try {
    const { id_token: _, ...rest } = JSON.parse(text)
    return JSON.stringify(rest)
  } catch {
    return text
  }
}

/** The server's own word for turning a token request down, or `undefined` where it was something else. */
export function refusalOf(error: unknown): string | undefined {
  if (error instanceof ResponseBodyError) return shortCode(error.error)
  return error instanceof WWWAuthenticateChallengeError ? 'invalid_client' : undefined
}

/** RFC 6749, 5.2: error codes are printable ASCII. Anything else is not shown. */
export const shortCode = (code: string): string =>
  /^[\x20-\x7e]{1,100}$/.test(code) ? code : 'unknown_error'
