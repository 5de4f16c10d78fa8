/** The time, and what is done after a while. */
export interface Clock {
  now(): number
  after(ms: number, run: () => void): void
}

/** A panel that has not opened by then was closed again, or never opened. */
const waitsMs = 60_000

/**
 * The marked text that a panel which is only just opening is to look up. It is somebody's address or order: it is in
 * memory alone, one at a time, and gone once it was taken or a minute has passed.
 */
export class PendingLookUp {
  readonly #clock: Clock
  #waiting: { windowId: number; text: string; until: number } | undefined

  constructor(clock: Clock = realClock) {
    this.#clock = clock
  }

  /** Keeps a text for the panel of a window, in the place of any before it. */
  put(windowId: number, text: string): void {
    const waiting = { windowId, text, until: this.#clock.now() + waitsMs }
    this.#waiting = waiting
    this.#clock.after(waitsMs, () => {
      if (this.#waiting === waiting) this.#waiting = undefined
    })
  }

  /** The text for the panel of this window, once. */
  take(windowId: number): string | undefined {
    const waiting = this.#waiting
    if (waiting?.windowId !== windowId) return undefined
    this.#waiting = undefined
    // A computer that slept has its timers late.
    return this.#clock.now() < waiting.until ? waiting.text : undefined
  }
}

const realClock: Clock = { now: () => Date.now(), after: (ms, run) => void setTimeout(run, ms) }
