import { DelegateBackoff, ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import type { RequestTemplate, SourceRole } from '#lib/contract/source.ts'
import type { Deadline } from './deadline.ts'
import { SourceError } from './source-error.ts'

const pauses = { initialDelay: 250, maxDelay: 4000 }

/** Sources that change something: one of their requests that has failed may have arrived all the same. */
const changing = new Set<SourceRole>(['actions', 'metrics'])

/** Whether a request may be sent twice: those that read, and those that search by a body. */
export function isRepeatable(role: SourceRole, method: RequestTemplate['method']): boolean {
  return !changing.has(role) && (method === 'GET' || method === 'POST')
}

/**
 * Tries again after failures that pass, with growing pauses that differ at random, so that a hundred browsers do not
 * come back at once. A system that says when to come back is asked then. No try begins that the time does not allow.
 */
export function withRetries<T>(
  retries: number,
  deadline: Deadline,
  now: () => Date,
  task: () => Promise<T>,
): Promise<T> {
  let next = new ExponentialBackoff(pauses).next()
  let pauseMs = 0
  const mayPass = handleWhen((error) => {
    const wait = waitAfter(error, now())
    if (wait === undefined) return false
    pauseMs = Math.max(wait, next.duration)
    next = next.next(undefined)
    return pauseMs < deadline.leftMs
  })
  const policy = retry(mayPass, { maxAttempts: retries, backoff: new DelegateBackoff(() => pauseMs) })
  return policy.execute(task, deadline.signal)
}

/** How long to wait at least after a failure that passes; `undefined` for one that stays. */
function waitAfter(error: Error, now: Date): number | undefined {
  if (!(error instanceof SourceError)) return undefined
  const { failure } = error
  switch (failure.kind) {
    case 'unreachable':
      return 0
    case 'rate-limited':
      return failure.retryAt === undefined ? undefined : Date.parse(failure.retryAt) - now.getTime()
    case 'bad-response':
      return failure.problem === 'server-error' || failure.problem === 'cut-off' ? 0 : undefined
    default:
      return undefined
  }
}
