import type { DataPoint } from '#lib/contract/data-point.ts'
import type { FieldIssue, Result } from '#lib/contract/failure.ts'
import { failed, ok } from '#lib/contract/failure.ts'
import { wrongShape } from '#lib/contract/make-failure.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import type { Condition } from '#lib/contract/team-config.ts'
import { withoutForbidden } from '#lib/policy/without-forbidden.ts'
import { Breakers } from './breakers.ts'
import type { Credentials } from './credentials.ts'
import { gather } from './gather.ts'
import type { Transport } from './http.ts'
import type { TokenStore } from './login.ts'
import { RateLimiter } from './rate-limiter.ts'
import { readReplies } from './read-replies.ts'
import { SourceError } from './source-error.ts'
import type { Variables } from './template.ts'
import { toFailure } from './to-failure.ts'

/** A source of the team config with its preset filled in. */
export interface ResolvedSource {
  id: string
  label: string
  baseUrl: string
  settings: Readonly<Record<string, string>>
  definition: SourceDefinition
  /** The tickets that it is for; without conditions, all. */
  appliesTo?: readonly Condition[]
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

export interface RunOptions {
  /** Data points that must not be fetched: left out of the request where the system lets choose, and of the answer. */
  forbidden?: readonly DataPoint[]
  /** The agent asks: then a system is asked that is left alone otherwise. */
  byHand?: boolean
}

export type RunSource = (
  source: ResolvedSource,
  context: Variables,
  options?: RunOptions,
) => Promise<Result<SourceAnswer>>

/**
 * Asks one system: policy → request → credentials → fetch → parse → map → check → policy. Never rejects: what goes
 * wrong is a failure. One engine is to be kept for as long as the worker lives: it remembers which systems are down,
 * and how often each host has been asked.
 */
export function createEngine(deps: EngineDeps): RunSource {
  const breakers = new Breakers(deps.now)
  const limiter = new RateLimiter()
  return async (source, context, { forbidden = [], byHand = false } = {}) => {
    try {
      const run = () => answer(source, context, { deps, limiter, forbidden })
      return ok(await breakers.run(`${source.id} ${source.baseUrl}`, byHand, run))
    } catch (error) {
      return failed({ ...toFailure(error, deps.now()), sourceId: source.id })
    }
  }
}

interface Surroundings {
  deps: EngineDeps
  limiter: RateLimiter
  forbidden: readonly DataPoint[]
}

async function answer(
  source: ResolvedSource,
  context: Variables,
  surroundings: Surroundings,
): Promise<SourceAnswer> {
  const { now } = surroundings.deps
  const gathered = await gather(source, context, surroundings)
  const at = now().toISOString()
  const read = readReplies(source.definition, source.baseUrl, gathered.replies, at)
  const records = withoutForbidden(read.records, surroundings.forbidden)
  const issues = [...gathered.issues, ...read.issues].slice(0, mostIssues)
  if (read.issues.length > 0 && Object.values(read.records).every(({ length }) => length === 0)) {
    throw new SourceError(wrongShape(now(), issues))
  }
  return { at, records, issues }
}

/** So many places are named: enough to see what is wrong with a reply, and not its length once more. */
const mostIssues = 50
