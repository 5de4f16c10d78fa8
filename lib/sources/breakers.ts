import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  IterableBackoff,
} from 'cockatiel'
import type { Failure } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { SourceError } from './source-error.ts'

/** So many failures in a row, and the system is left alone. */
const failuresInARow = 3
/** For how long it is left alone: the first time, the second, …; the last one counts for all further. */
const pausesMs = [15_000, 30_000, 60_000, 120_000] as const

/**
 * Keeps a system that is down, or that has asked for a pause, from being asked for ticket after ticket. After the
 * pause the next request tries it, and its answer ends the matter: nothing has to be switched on again. Held in
 * memory: a worker that was stopped has not asked anybody for half a minute.
 */
export class Breakers {
  readonly #circuits = new Map<string, Circuit>()
  /** Until when a system has asked to be left alone (429): that also counts for a retry by hand. */
  readonly #limited = new Map<string, Failure>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Runs a task that asks a system. Throws `paused`, or the kept `rate-limited`, where it is not asked. */
  async run<T>(system: string, byHand: boolean, task: () => Promise<T>): Promise<T> {
    const limited = this.#limited.get(system)
    if (limited && Date.parse(limited.retryAt ?? '') > this.#now().getTime()) throw new SourceError(limited)
    this.#limited.delete(system)
    try {
      return await this.#circuit(system).run(byHand, task)
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new SourceError(this.#pausedFailure(system))
      if (error instanceof SourceError && error.failure.kind === 'rate-limited') {
        this.#limited.set(system, error.failure)
      }
      throw error
    }
  }

  #circuit(system: string): Circuit {
    const circuit = this.#circuits.get(system) ?? new Circuit()
    this.#circuits.set(system, circuit)
    return circuit
  }

  #pausedFailure(system: string): Failure {
    const retryAt = new Date(this.#circuit(system).openUntil).toISOString()
    return failure('paused', this.#now(), { retryAt })
  }
}

/** The breaker of one system, which also says until when it is open. */
class Circuit {
  openUntil = 0
  #breaks = 0
  #policy: CircuitBreakerPolicy

  constructor() {
    this.#policy = this.#closed()
  }

  /** By hand, an open breaker is passed by; what answers then has its breaker closed. */
  async run<T>(byHand: boolean, task: () => Promise<T>): Promise<T> {
    if (!byHand || this.#policy.state !== CircuitState.Open) return this.#policy.execute(task)
    const answer = await task()
    this.#policy = this.#closed()
    return answer
  }

  #closed(): CircuitBreakerPolicy {
    this.#breaks = 0
    const policy = circuitBreaker(handleWhen(isSystemWide), {
      breaker: new ConsecutiveBreaker(failuresInARow),
      halfOpenAfter: new IterableBackoff([...pausesMs]),
    })
    policy.onBreak(() => {
      this.openUntil = Date.now() + (pausesMs[this.#breaks] ?? pausesMs[pausesMs.length - 1] ?? 0)
      this.#breaks++
    })
    policy.onReset(() => {
      this.#breaks = 0
    })
    return policy
  }
}

/** What the next ticket does not mend: a missing page or a wrong shape may be this ticket's alone. */
function isSystemWide(error: Error): boolean {
  if (!(error instanceof SourceError)) return false
  const { failure: reason } = error
  if (reason.kind === 'unreachable' || reason.kind === 'timeout') return true
  return reason.kind === 'bad-response' && reason.problem === 'server-error'
}
