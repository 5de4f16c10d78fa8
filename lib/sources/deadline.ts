/** The time that a request has, with its further tries and pages. Its timer is to be cleared when the request is done. */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #at: number
  readonly #timer: ReturnType<typeof setTimeout>

  constructor(ms: number) {
    this.#at = performance.now() + ms
    this.#timer = setTimeout(() => this.#controller.abort(), ms)
  }

  /** Aborts when the time is up. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get leftMs(): number {
    return Math.max(0, this.#at - performance.now())
  }

  clear(): void {
    clearTimeout(this.#timer)
  }
}

/** Runs a task that has to be done by then. */
export async function withDeadline<T>(ms: number, task: (deadline: Deadline) => Promise<T>): Promise<T> {
  const deadline = new Deadline(ms)
  try {
    return await task(deadline)
  } finally {
    deadline.clear()
  }
}
