import type { DataPointRule } from '#lib/contract/data-point.ts'
import { noRecords } from '#lib/contract/records.ts'
import type { TestReport } from '#lib/contract/test-report.ts'
import { forbiddenFor } from '#lib/policy/levels.ts'
import { withoutForbidden } from '#lib/policy/without-forbidden.ts'
import { credentialFields } from './credentials.ts'
import type { EngineDeps, ResolvedSource } from './engine.ts'
import { gather } from './gather.ts'
import { Mask } from './mask.ts'
import { RateLimiter } from './rate-limiter.ts'
import { readReplies } from './read-replies.ts'
import { shownExchanges } from './shown-exchanges.ts'
import type { Variables } from './template.ts'
import { testedPoints } from './tested-points.ts'
import { toFailure } from './to-failure.ts'
import type { Exchange } from './way.ts'

/** The policy that a test is made under. */
export interface TestPolicy {
  rules: readonly DataPointRule[]
  intent?: string | undefined
}

type Outcome = Pick<TestReport, 'replies' | 'records' | 'issues' | 'failure'>

/**
 * Runs the real requests of a source once and tells what went out, what came back, and what became of every data
 * point. It logs in anew and asks a system that is left alone otherwise. Secrets stand as `•••` everywhere; customer
 * data does not. Never rejects.
 */
export async function testSource(
  source: ResolvedSource,
  inputs: Variables,
  policy: TestPolicy,
  deps: EngineDeps,
): Promise<TestReport> {
  const { definition, id: sourceId } = source
  const at = deps.now().toISOString()
  const started = performance.now()
  const mask = new Mask()
  const exchanges: Exchange[] = []
  const trace = (exchange: Exchange) => void exchanges.push(exchange)
  const outcome = await ask(source, inputs, policy, telling(deps, source, mask), trace)
  const ms = performance.now() - started
  const points = testedPoints({ definition, ...policy, intent: policy.intent, ...outcome })
  // Masked at the end: only now all secrets are known, also those that a reply has brought.
  const requests = shownExchanges(exchanges, definition.auth, mask)
  return { sourceId, at, ms, requests, ...mask.inside({ ...outcome, points }) }
}

async function ask(
  source: ResolvedSource,
  inputs: Variables,
  { rules, intent }: TestPolicy,
  deps: EngineDeps,
  trace: (exchange: Exchange) => void,
): Promise<Outcome> {
  const { definition, baseUrl } = source
  const forbidden = forbiddenFor(rules, { intent, role: definition.role })
  const nothing = { replies: {}, records: noRecords(), issues: [] }
  try {
    const gathered = await gather(source, inputs, { deps, limiter: new RateLimiter(), forbidden, trace })
    const read = readReplies(definition, baseUrl, gathered.replies, deps.now().toISOString())
    return {
      replies: gathered.replies,
      records: withoutForbidden(read.records, forbidden),
      issues: [...gathered.issues, ...read.issues],
    }
  } catch (error) {
    return { ...nothing, failure: { ...toFailure(error, deps.now()), sourceId: source.id } }
  }
}

/** The same engine, whose secrets are told to the mask, and which keeps no log-in. */
function telling(deps: EngineDeps, { definition }: ResolvedSource, mask: Mask): EngineDeps {
  const secret = new Set(
    credentialFields(definition.auth).flatMap((field) => (field.secret ? [field.name] : [])),
  )
  const { oauth } = deps
  return {
    ...deps,
    credentials: async (sourceId, origin) => {
      const credentials = await deps.credentials(sourceId, origin)
      for (const [name, value] of Object.entries(credentials ?? {})) if (secret.has(name)) mask.add(value)
      return credentials
    },
    tokens: {
      get: async () => undefined,
      set: async (_, login) => {
        for (const value of Object.values(login)) if (isToken(value)) mask.add(value)
      },
      remove: async () => {},
    },
    ...(oauth && {
      oauth: {
        accessToken: async (...args) => {
          const token = await oauth.accessToken(...args)
          mask.add(token)
          return token
        },
      },
    }),
  }
}

/** A log-in also brings short things that are no secret, such as the number of the user. */
const isToken = (value: unknown): value is string => typeof value === 'string' && value.length >= 4
