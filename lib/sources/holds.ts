import type { Failure } from '#lib/contract/failure.ts'

/** After any other failure the same system is left alone for this long, unless the agent asks. */
const pauseMs = 15_000

/** Remembers failures, so that opening ticket after ticket does not hammer a system that is down. */
export interface Holds {
  /** The failure that still counts, if any. A request by hand is only held by the system's own `Retry-After`. */
  current(sourceId: string, byHand: boolean): Failure | undefined
  note(sourceId: string, failure: Failure | undefined): void
}

// What the next ticket does not mend: a missing page or a wrong shape may be this ticket's alone.
const systemWide = new Set<Failure['kind']>(['unreachable', 'timeout', 'rate-limited'])

/** Holds live in memory: a worker that was stopped has not asked anybody for half a minute. */
export function createHolds(now: () => Date): Holds {
  const failures = new Map<string, { failure: Failure; until: number }>()
  return {
    current(sourceId, byHand) {
      const held = failures.get(sourceId)
      if (!held || held.until <= now().getTime()) return undefined
      return byHand && held.failure.kind !== 'rate-limited' ? undefined : held.failure
    },
    note(sourceId, failure) {
      if (!failure) failures.delete(sourceId)
      else if (systemWide.has(failure.kind)) {
        const until = failure.retryAt ? Date.parse(failure.retryAt) : now().getTime() + pauseMs
        failures.set(sourceId, { failure, until })
      }
    },
  }
}
