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
export function gather(source: ResolvedSource, context: Variables, options: GatherOptions): Promise<Replies> {
  const decided = { ...source, definition: withPartsDecided(source.definition, options.forbidden) }
  const variables = { ...settingsOf(source), ...context }
  return asAgent(decided, options, (way, login) =>
    runChain(way, decided.definition.requests, { ...variables, ...login }),
  )
}

/** What is asked of a source on its way, with what a log-in has given. */
type Ask<T> = (way: Way, login: Variables) => Promise<T>

/**
 * Asks a source something as whoever the agent is there: permission → credentials, log-in or token → `ask`, which may be
 * called twice where a token had run out. Throws what `toFailure` knows.
 */
export async function asAgent<T>(source: ResolvedSource, options: GatherOptions, ask: Ask<T>): Promise<T> {
  const { deps } = options
  const { origin } = new URL(source.baseUrl)
  if (!(await deps.mayReach(origin))) {
    throw new SourceError(failure('permission-missing', deps.now(), { origin }))
  }
  const credentials = await credentialsFor(source, origin, deps)
  switch (source.definition.auth.kind) {
    case 'oauth':
      return withAccessToken(source, options, ask)
    case 'login':
      return withLogin(source, credentials, options, ask)
    default:
      return ask(wayOf(source, signWith(source.definition.auth, credentials, {}), options), {})
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
async function withLogin<T>(
  source: ResolvedSource,
  credentials: Credentials,
  options: GatherOptions,
  ask: Ask<T>,
): Promise<T> {
  const { definition, id } = source
  const { tokens } = options.deps
  const { auth } = definition
  if (auth.kind !== 'login') throw new Error('a source without a log-in')
  const askWith = (login: Variables) => ask(wayOf(source, signWith(auth, credentials, login), options), login)
  const kept = await tokens.get(id)
  const answered = kept && (await unlessRefused(() => askWith(kept)))
  if (answered) return answered
  const unsigned = wayOf(source, (request) => request, options)
  return askWith(await sharedLogin(tokens, id, kept, () => logIn(unsigned, auth, credentials)))
}

/** A token that the system turns down may have run out or been taken back: then a newer one, and only once. */
async function withAccessToken<T>(source: ResolvedSource, options: GatherOptions, ask: Ask<T>): Promise<T> {
  const { oauth, now } = options.deps
  if (!oauth) throw new SourceError(failure('credential-missing', now(), {}))
  const askWith = (token: string) =>
    ask(wayOf(source, signWith(source.definition.auth, { accessToken: token }, {}), options), {})
  const token = await oauth.accessToken(source, {})
  const answered = await unlessRefused(() => askWith(token))
  return answered ?? askWith(await oauth.accessToken(source, { refused: token }))
}

async function unlessRefused<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task()
  } catch (error) {
    if (error instanceof SourceError && error.failure.kind === 'unauthorized') return undefined
    throw error
  }
}
