import { failure } from '#lib/contract/make-failure.ts'
import type { Deadline } from './deadline.ts'
import { SourceError } from './source-error.ts'

const minuteMs = 60_000

/**
 * Keeps to a number of requests a minute for each host, over all sources that ask it. Any sixty seconds count, not
 * those of the clock, and there is no saved-up burst: a system that allows forty a minute is never asked forty-one.
 */
export class RateLimiter {
  /** When requests were sent, or will be when their turn has come; the oldest first. */
  readonly #turns = new Map<string, number[]>()

  /**
   * Waits for the turn of one request. Where it does not come in time, throws `rate-limited` with the moment at which
   * it would have come.
   */
  async turn(
    host: string,
    perMinute: number | undefined,
    deadline: Deadline,
    now: () => Date,
  ): Promise<void> {
    const at = Date.now()
    const turns = (this.#turns.get(host) ?? []).filter((turn) => turn > at - minuteMs)
    this.#turns.set(host, turns)
    const before = perMinute === undefined ? undefined : turns.at(-perMinute)
    const wait = before === undefined ? 0 : Math.max(0, before + minuteMs - at)
    if (wait > 0 && wait >= deadline.leftMs) {
      const retryAt = new Date(now().getTime() + wait).toISOString()
      throw new SourceError(failure('rate-limited', now(), { retryAt }))
    }
    turns.push(at + wait)
    turns.sort((one, other) => one - other)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
