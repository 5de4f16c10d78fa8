import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { OAuthTokens, ResolvedSource } from './engine.ts'
import { authorizeAt, type FlowDeps, refreshAt, type Tokens } from './oauth-flow.ts'
import { type OAuthPlace, oauthPlace, UnsafeAddress } from './oauth-place.ts'
import { SourceError } from './source-error.ts'
import { MissingVariable } from './template.ts'

/** What a sign-in is for: its tokens count for this API, this token endpoint and this client alone. */
export interface SignInPlace {
  origin: string
  tokenUrl: string
  clientId: string
}

/** Where tokens are kept. Its functions may throw a `SourceError`, e.g. because the keyring is locked. */
export interface SignInStore {
  tokens(sourceId: string, place: SignInPlace): Promise<Tokens | undefined>
  /** Keeps what a sign-in gave, in the place of what was there. */
  signedIn(sourceId: string, place: SignInPlace, tokens: Tokens): Promise<void>
  /** Keeps what a refresh gave, unless the sign-in was removed in the meantime. */
  refreshed(sourceId: string, place: SignInPlace, tokens: Tokens): Promise<void>
  /** Whether the agent has signed in here before, or the sign-in has ended for good. Known without any key. */
  before(sourceId: string, place: SignInPlace): Promise<'never' | 'signed-in' | 'ended'>
  /** The server takes nothing of it any more: only the agent can sign in again. */
  ended(sourceId: string): Promise<void>
}

export interface OAuthDeps extends FlowDeps {
  mayReach(origin: string): Promise<boolean>
  signIns: SignInStore
}

export interface OAuth extends OAuthTokens {
  /** Opens the system's sign-in page and keeps what it gives. */
  signIn(source: ResolvedSource): Promise<Result<null>>
}

/**
 * OAuth for all sources of a worker: one of these a worker, because it knows which refresh and which window is under
 * way.
 */
export function createOAuth(deps: OAuthDeps): OAuth {
  const renewals = shared<string>()
  const windows = shared<Result<null>>()
  return {
    accessToken: async (source, { refused }) => {
      const place = await reachable(source, deps)
      const kept = await deps.signIns.tokens(source.id, keyOf(place))
      if (kept && isGood(kept, refused, deps)) return kept.accessToken
      return renewals(source.id, () => renew(source, place, refused, deps))
    },
    signIn: (source) =>
      windows(source.id, async () => {
        try {
          const place = await reachable(source, deps)
          await deps.signIns.signedIn(source.id, keyOf(place), await authorizeAt(place, true, deps))
          return ok(null)
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
          return failed({ ...error.failure, sourceId: source.id })
        }
      }),
  }
}

/** One task a source: who comes while it runs gets what it brings. */
function shared<T>() {
  const running = new Map<string, Promise<T>>()
  return (sourceId: string, task: () => Promise<T>): Promise<T> => {
    const found = running.get(sourceId)
    if (found !== undefined) return found
    const started = task().finally(() => running.delete(sourceId))
    running.set(sourceId, started)
    return started
  }
}

/** A token in the place of one that has run out or was refused: by refresh, else by signing in without a window. */
async function renew(
  source: ResolvedSource,
  place: OAuthPlace,
  refused: string | undefined,
  deps: OAuthDeps,
): Promise<string> {
  const { signIns } = deps
  const key = keyOf(place)
  // The one before has just brought one.
  const kept = await signIns.tokens(source.id, key)
  if (kept && isGood(kept, refused, deps)) return kept.accessToken

  const refreshed = kept?.refreshToken && (await refreshAt(place, kept.refreshToken, deps))
  if (refreshed) {
    await signIns.refreshed(source.id, key, refreshed)
    return refreshed.accessToken
  }
  const before = await signIns.before(source.id, key)
  if (before === 'never') throw new SourceError(failure('credential-missing', deps.now(), {}))
  if (before === 'ended') throw new SourceError(failure('unauthorized', deps.now(), {}))
  const silent = await authorizeAt(place, false, deps).catch(async (error: unknown) => {
    // Whatever may pass by itself, e.g. a server that is down, ends nothing.
    if (!(error instanceof SourceError && error.failure.kind === 'sign-in')) throw error
    await signIns.ended(source.id)
    throw new SourceError(failure('unauthorized', deps.now(), {}))
  })
  await signIns.signedIn(source.id, key, silent)
  return silent.accessToken
}

function isGood(
  { accessToken, expiresAt }: Tokens,
  refused: string | undefined,
  { now }: OAuthDeps,
): boolean {
  return accessToken !== refused && (expiresAt === undefined || now().getTime() < expiresAt)
}

const keyOf = ({ origin, tokenUrl, clientId }: OAuthPlace): SignInPlace => ({
  origin,
  tokenUrl: tokenUrl.href,
  clientId,
})

/** The source's OAuth addresses. The page that signs in needs no permission, the token endpoint does. */
async function reachable(
  { definition: { auth }, ...source }: ResolvedSource,
  deps: OAuthDeps,
): Promise<OAuthPlace> {
  if (auth.kind !== 'oauth') throw new SourceError(failure('credential-missing', deps.now(), {}))
  let place: OAuthPlace
  try {
    place = oauthPlace(auth, source)
  } catch (error) {
    if (error instanceof UnsafeAddress) throw unusable(remark('oauthUnsafe'), deps)
    if (error instanceof MissingVariable) throw unusable(needOf(error), deps)
    throw error
  }
  const { origin } = place.tokenUrl
  if (await deps.mayReach(origin)) return place
  throw new SourceError(failure('permission-missing', deps.now(), { origin }))
}

/** A value that is there and cannot stand in an address has no name. */
const needOf = ({ variable, problem }: MissingVariable) =>
  variable === '' ? problem : remark('oauthNeeds', { name: variable })

const unusable = (problem: string, { now }: OAuthDeps) =>
  new SourceError(wrongShape(now(), [{ path: 'auth', problem }]))
