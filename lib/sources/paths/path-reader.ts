import { remark } from '#lib/contract/remarks.ts'
import { search } from '../search.ts'
import { Budget, mostStepsForPath, mostStepsForReply, TooCostly } from './budget.ts'

/** The words for a path that was given up. */
export const takesTooLong = remark('tooSlow')

/**
 * Reads paths for one mapping of a source's replies, all within one budget. A path that has taken too much once is
 * reported and not tried again, so that one bad path leaves the others something.
 */
export class PathReader {
  readonly #givenUp = new Set<string>()
  readonly #report: (path: string, problem: string) => void
  #left: number

  constructor(report: (path: string, problem: string) => void, steps = mostStepsForReply) {
    this.#report = report
    this.#left = steps
  }

  /** What the path finds; `place` is where the value belongs, for the report. */
  find(data: unknown, path: string, place: string): unknown {
    return this.within(path, place, (budget) => search(data, path, budget)) ?? null
  }

  /** Does a piece of work that pays from the same budget; `undefined` where it was given up. */
  within<T>(name: string, place: string, work: (budget: Budget) => T): T | undefined {
    if (this.#givenUp.has(name)) return undefined
    const budget = new Budget(Math.min(this.#left, mostStepsForPath))
    const before = budget.left
    try {
      return work(budget)
    } catch (error) {
      if (!(error instanceof TooCostly)) throw error
      this.#givenUp.add(name)
      this.#report(place, takesTooLong)
      return undefined
    } finally {
      this.#left -= before - budget.left
    }
  }
}
