import {
  AuthorizationResponseError,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  OperationProcessingError,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from 'oauth4webapi'
import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import {
  clientOf,
  type EndpointDeps,
  endpointOptions,
  refusalOf,
  serverOf,
  shortCode,
} from './oauth-endpoint.ts'
import type { OAuthPlace } from './oauth-place.ts'
import { SourceError } from './source-error.ts'

/** What the browser does for a sign-in. */
export interface FlowDeps extends EndpointDeps {
  /**
   * Opens the page and gives the address at which it ends, which starts with `redirectUrl`. Without `interactive`
   * nothing is shown. Throws an error with the browser's own words.
   */
  authorize(url: string, interactive: boolean): Promise<string>
  redirectUrl(): string
}

/** What a token endpoint has given. */
export interface Tokens {
  accessToken: string
  refreshToken: string | undefined
  /** Milliseconds since 1970, some time before it really ends; `undefined` where the server does not say. */
  expiresAt: number | undefined
}

/**
 * Authorization code with PKCE: the system's own page, then the code for tokens. Throws a `SourceError`: `sign-in`
 * with the system's word for why not, or what became of the token request.
 */
export async function authorizeAt(place: OAuthPlace, interactive: boolean, deps: FlowDeps): Promise<Tokens> {
  const [server, client] = [serverOf(place), clientOf(place)]
  const [state, verifier] = [generateRandomState(), generateRandomCodeVerifier()]
  const redirectUrl = deps.redirectUrl()
  const url = await authorizationUrl(place, { redirectUrl, state, verifier, interactive })
  const landed = new URL(await deps.authorize(url, interactive).catch((error) => reject(error, deps)))
  try {
    const issuer = place.issuer ?? issuerAtHome(landed, place)
    const code = validateAuthResponse({ ...server, issuer }, client, landed, state)
    const options = endpointOptions(deps)
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      None(),
      code,
      redirectUrl,
      verifier,
      options,
    )
    return tokensOf(await processAuthorizationCodeResponse(server, client, response), deps.now())
  } catch (error) {
    if (error instanceof AuthorizationResponseError) throw signIn(shortCode(error.error), deps)
    const refusal = refusalOf(error)
    if (refusal !== undefined) throw signIn(refusal, deps)
    if (error instanceof OperationProcessingError) throw signIn('invalid_response', deps)
    throw error
  }
}

/**
 * New tokens for a refresh token; `undefined` where the server no longer takes it. Throws a `SourceError` for
 * everything that may pass by itself.
 */
export async function refreshAt(
  place: OAuthPlace,
  refreshToken: string,
  deps: EndpointDeps,
): Promise<Tokens | undefined> {
  const [server, client] = [serverOf(place), clientOf(place)]
  try {
    const options = endpointOptions(deps)
    const response = await refreshTokenGrantRequest(server, client, None(), refreshToken, options)
    const tokens = tokensOf(await processRefreshTokenResponse(server, client, response), deps.now())
    // Servers that do not rotate leave the refresh token out.
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken }
  } catch (error) {
    if (refusalOf(error) !== undefined) return undefined
    if (!(error instanceof OperationProcessingError)) throw error
    throw new SourceError(wrongShape(deps.now(), [{ path: 'token', problem: remark('noTokens') }]))
  }
}

async function authorizationUrl(
  { authorizationUrl, clientId, scope, parameters }: OAuthPlace,
  about: { redirectUrl: string; state: string; verifier: string; interactive: boolean },
): Promise<string> {
  const url = new URL(authorizationUrl)
  const ours = {
    ...parameters,
    // OpenID Connect's word for: show nothing, and say so if that does not do. Others ignore it.
    ...(!about.interactive && { prompt: 'none' }),
    ...(scope !== undefined && { scope }),
    response_type: 'code',
    client_id: clientId,
    redirect_uri: about.redirectUrl,
    state: about.state,
    code_challenge: await calculatePKCECodeChallenge(about.verifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(ours)) url.searchParams.set(name, value)
  return url.href
}

/** Where the config names no issuer, one on the authorization page's own origin is right (RFC 9207), and no other. */
function issuerAtHome(landed: URL, { authorizationUrl: { origin } }: OAuthPlace): string {
  const issuer = landed.searchParams.get('iss')
  return issuer !== null && URL.canParse(issuer) && new URL(issuer).origin === origin ? issuer : origin
}

/** Most servers say how long a token lasts. It counts as ended a little earlier: the request still has to travel. */
function tokensOf({ access_token, refresh_token, expires_in }: TokenEndpointResponse, now: Date): Tokens {
  const margin = Math.min(60, (expires_in ?? 0) / 10)
  const expiresAt = expires_in === undefined ? undefined : now.getTime() + (expires_in - margin) * 1000
  return { accessToken: access_token, refreshToken: refresh_token, expiresAt }
}

const signIn = (reason: string, { now }: EndpointDeps) =>
  new SourceError(failure('sign-in', now(), { reason }))

/** The browser's own words, in Chromium and in Firefox, for a window that was closed and for one that was needed. */
function reject(error: unknown, deps: EndpointDeps): never {
  const words = error instanceof Error ? error.message : ''
  if (/did not approve|cancelled|canceled/i.test(words)) throw signIn('closed', deps)
  if (/interaction/i.test(words)) throw signIn('interaction_required', deps)
  throw new SourceError(failure('unreachable', deps.now(), {}))
}
