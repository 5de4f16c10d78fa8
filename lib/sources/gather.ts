import type { DataPoint } from '#lib/contract/data-point.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { type Replies, runChain } from './chain.ts'
import { type Credentials, credentialFields, signWith } from './credentials.ts'
import type { EngineDeps, ResolvedSource } from './engine.ts'
import { logIn, sharedLogin } from './login.ts'
import { withPartsDecided } from './optional-parts.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { SourceError } from './source-error.ts'
import type { Variables } from './template.ts'
import type { Exchange, Way } from './way.ts'

/** What one run needs besides the source and the context. */
export interface GatherOptions {
  deps: EngineDeps
  limiter: RateLimiter
  forbidden: readonly DataPoint[]
  trace?: (exchange: Exchange) => void
}

/**
 * Sends a source's requests as whoever the agent is there, and brings the replies. Throws what `toFailure` knows.
 */
export async function gather(
  source: ResolvedSource,
  context: Variables,
  options: GatherOptions,
): Promise<Replies> {
  const { deps } = options
  const { origin } = new URL(source.baseUrl)
  if (!(await deps.mayReach(origin))) {
    throw new SourceError(failure('permission-missing', deps.now(), { origin }))
  }
  const decided = { ...source, definition: withPartsDecided(source.definition, options.forbidden) }
  const credentials = await credentialsFor(source, origin, deps)
  const variables = { ...settingsOf(source), ...context }
  switch (source.definition.auth.kind) {
    case 'oauth':
      return withAccessToken(decided, variables, options)
    case 'login':
      return withLogin(decided, credentials, variables, options)
    default: {
      const way = wayOf(decided, signWith(decided.definition.auth, credentials, {}), options)
      return runChain(way, decided.definition.requests, variables)
    }
  }
}

function settingsOf(source: ResolvedSource): Variables {
  return Object.fromEntries(
    Object.entries(source.settings).map(([name, value]) => [`settings.${name}`, value]),
  )
}

async function credentialsFor(
  source: ResolvedSource,
  origin: string,
  deps: EngineDeps,
): Promise<Credentials> {
  if (credentialFields(source.definition.auth).length === 0) return {}
  const credentials = await deps.credentials(source.id, origin)
  if (!credentials) throw new SourceError(failure('credential-missing', deps.now(), {}))
  return credentials
}

function wayOf(source: ResolvedSource, sign: Way['sign'], { deps, limiter, trace }: GatherOptions): Way {
  const { definition, baseUrl } = source
  const { role, retries = 0, perMinute, auth } = definition
  const { host } = new URL(baseUrl)
  const withCookies = auth.kind === 'helpdesk-session'
  return {
    sourceId: source.id,
    baseUrl,
    role,
    retries,
    limits: { ...definition, now: deps.now, redirectMeansSignIn: withCookies },
    withCookies,
    transport: deps.transport,
    sign,
    turn: (deadline) => limiter.turn(host, perMinute, deadline, deps.now),
    trace,
  }
}

/** A token from before may have run out: then log in once more, and only once. */
async function withLogin(
  source: ResolvedSource,
  credentials: Credentials,
  variables: Variables,
  options: GatherOptions,
): Promise<Replies> {
  const { definition, id } = source
  const { tokens } = options.deps
  const { auth, requests } = definition
  if (auth.kind !== 'login') throw new Error('a source without a log-in')
  const chain = (login: Variables) =>
    runChain(wayOf(source, signWith(auth, credentials, login), options), requests, { ...variables, ...login })
  const kept = await tokens.get(id)
  const answered = kept && (await unlessRefused(() => chain(kept)))
  if (answered) return answered
  const unsigned = wayOf(source, (request) => request, options)
  return chain(await sharedLogin(tokens, id, kept, () => logIn(unsigned, auth, credentials)))
}

/** A token that the system turns down may have run out or been taken back: then a newer one, and only once. */
async function withAccessToken(
  source: ResolvedSource,
  variables: Variables,
  options: GatherOptions,
): Promise<Replies> {
  const { oauth, now } = options.deps
  if (!oauth) throw new SourceError(failure('credential-missing', now(), {}))
  const chain = (token: string) => {
    const sign = signWith(source.definition.auth, { accessToken: token }, {})
    return runChain(wayOf(source, sign, options), source.definition.requests, variables)
  }
  const token = await oauth.accessToken(source, {})
  const replies = await unlessRefused(() => chain(token))
  return replies ?? chain(await oauth.accessToken(source, { refused: token }))
}

async function unlessRefused<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task()
  } catch (error) {
    if (error instanceof SourceError && error.failure.kind === 'unauthorized') return undefined
    throw error
  }
}
