import type { Failure, FieldIssue, Result } from '#lib/contract/failure.ts'
import { failed, ok } from '#lib/contract/failure.ts'
import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { runChain, type Send } from './chain.ts'
import { authHeaders, type Credentials, credentialFields } from './credentials.ts'
import type { Transport } from './http.ts'
import { logIn, sharedLogin, type TokenStore } from './login.ts'
import { mapRecords } from './map-records.ts'
import { readPackets } from './packets/read-packets.ts'
import { toFetchRequest } from './request.ts'
import { SourceError } from './source-error.ts'
import { MissingVariable, type Variables } from './template.ts'

/** A source of the team config with its preset filled in. */
export interface ResolvedSource {
  id: string
  label: string
  baseUrl: string
  settings: Readonly<Record<string, string>>
  definition: SourceDefinition
}

/** What a source brought, when, and which fields of the reply had to be left out. */
export interface SourceAnswer {
  at: string
  records: SourceRecords
  issues: FieldIssue[]
}

/** The access tokens of sources with `oauth`. */
export interface OAuthTokens {
  /**
   * A token that is good as far as this device knows. `refused` is one that the system has just turned down: then a
   * newer one, by one refresh at a time. Throws a `SourceError`: `sign-in` or `unauthorized` where the agent has to
   * sign in, `locked`, or what became of the token request.
   */
  accessToken(source: ResolvedSource, options: { refused?: string }): Promise<string>
}

/** What the engine needs from the outside. */
export interface EngineDeps {
  transport: Transport
  now: () => Date
  /** What was entered for this source, and only if it was entered for this origin. */
  credentials(sourceId: string, origin: string): Promise<Credentials | undefined>
  tokens: TokenStore
  /** Whether the browser lets the extension reach the origin. */
  mayReach(origin: string): Promise<boolean>
  /** Where it is missing, sources with `oauth` fail as not signed in. */
  oauth?: OAuthTokens
}

export type RunSource = (source: ResolvedSource, context: Variables) => Promise<Result<SourceAnswer>>

/** Asks one system: request → credentials → fetch → parse → map → check. Never rejects: what goes wrong is a failure. */
export function createEngine(deps: EngineDeps): RunSource {
  return async (source, context) => {
    try {
      return ok(await run(source, context, deps))
    } catch (error) {
      return failed({ ...toFailure(error, deps.now()), sourceId: source.id })
    }
  }
}

function toFailure(error: unknown, at: Date): Failure {
  if (error instanceof SourceError) return error.failure
  if (error instanceof MissingVariable) {
    return wrongShape(at, [{ path: error.variable, problem: 'the definition uses it, but nothing gives it' }])
  }
  return failure('defect', at, { problem: error instanceof Error ? error.name : 'unknown' })
}

async function run(source: ResolvedSource, context: Variables, deps: EngineDeps): Promise<SourceAnswer> {
  const { definition, baseUrl } = source
  const { origin } = new URL(baseUrl)
  if (!(await deps.mayReach(origin))) {
    throw new SourceError(failure('permission-missing', deps.now(), { origin }))
  }
  const variables = { ...settingsOf(source), ...context }
  const replies = await runWithLogin(source, await credentialsFor(source, origin, deps), variables, deps)
  const at = deps.now().toISOString()
  const mapped = mapRecords(replies, definition.mappings, baseUrl)
  const { packets, issues: packetIssues } = readPackets(replies, definition.packets, at)
  const records = { ...mapped.records, packets: [...mapped.records.packets, ...packets] }
  const issues = [...mapped.issues, ...packetIssues].slice(0, mostIssues)
  if (issues.length > 0 && Object.values(records).every(({ length }) => length === 0)) {
    throw new SourceError(wrongShape(deps.now(), issues))
  }
  return { at, records, issues }
}

/** So many places are named: enough to see what is wrong with a reply, and not its length once more. */
const mostIssues = 50

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

/** A token from before may have run out: then log in once more, and only once. */
async function runWithLogin(
  source: ResolvedSource,
  credentials: Credentials,
  variables: Variables,
  deps: EngineDeps,
): Promise<Record<string, unknown>> {
  const { auth, requests } = source.definition
  const limits = {
    ...source.definition,
    now: deps.now,
    redirectMeansSignIn: auth.kind === 'helpdesk-session',
  }
  const chain = (login: Variables, accessToken?: string) =>
    runChain(
      source.baseUrl,
      requests,
      { ...variables, ...login },
      sender(
        source,
        accessToken === undefined
          ? authHeaders(auth, credentials, login)
          : { authorization: `Bearer ${accessToken}` },
        deps,
      ),
      limits,
    )
  if (auth.kind === 'oauth') return withAccessToken(source, deps, (token) => chain({}, token))
  if (auth.kind !== 'login') return chain({})

  const kept = await deps.tokens.get(source.id)
  if (kept) {
    try {
      return await chain(kept)
    } catch (error) {
      if (!(error instanceof SourceError && error.failure.kind === 'unauthorized')) throw error
    }
  }
  const logInAnew = () => logIn(source.baseUrl, auth, credentials, sender(source, {}, deps), limits)
  return chain(await sharedLogin(deps.tokens, source.id, kept, logInAnew))
}

/** A token that the system turns down may have run out or been taken back: then a newer one, and only once. */
async function withAccessToken<T>(
  source: ResolvedSource,
  deps: EngineDeps,
  ask: (token: string) => Promise<T>,
): Promise<T> {
  if (!deps.oauth) throw new SourceError(failure('credential-missing', deps.now(), {}))
  const token = await deps.oauth.accessToken(source, {})
  try {
    return await ask(token)
  } catch (error) {
    if (!(error instanceof SourceError && error.failure.kind === 'unauthorized')) throw error
  }
  return ask(await deps.oauth.accessToken(source, { refused: token }))
}

function sender(source: ResolvedSource, headers: Record<string, string>, deps: EngineDeps): Send {
  // A typographic quote or an invisible character, pasted along: no header can carry it, and no system gave it out.
  if (Object.values(headers).some((value) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))) {
    throw new SourceError(failure('unauthorized', deps.now(), {}))
  }
  const withCookies = source.definition.auth.kind === 'helpdesk-session'
  return (prepared, requestId, variables, signal) => {
    const request = { ...prepared, headers: { ...prepared.headers, ...headers } }
    return deps.transport(toFetchRequest(request, withCookies, signal), {
      sourceId: source.id,
      requestId,
      variables,
    })
  }
}
