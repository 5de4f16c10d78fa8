/** Reading something out of a reply would take longer, or build more, than is allowed. */
export class TooCostly extends Error {}

/** What one path may spend; a whole reply's mapping has `mostStepsForReply`. See docs/decisions/009 for what they take. */
export const mostStepsForPath = 2_000_000
export const mostStepsForReply = 4_000_000

/**
 * Work is counted in steps: one for each part of an expression that is worked out, and one for each value that is
 * copied or compared. A count and not a clock, so that a reply is read alike on a slow and on a fast machine.
 */
export class Budget {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  get left(): number {
    return Math.max(0, this.#left)
  }

  /** Throws `TooCostly` when no more is left; call it before the work. */
  spend(steps: number): void {
    this.#left -= steps
    if (!(this.#left >= 0)) throw new TooCostly()
  }
}
