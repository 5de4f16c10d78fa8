import type { FieldEvent } from '#lib/contract/event.ts'

/** More than this nobody does before they unlock; what would be too many is refused, and whoever did it is told. */
export const mostWaiting = 200

/**
 * What agents have done with fields while the cache was locked: in memory alone, in its order, until it can be written.
 * A worker that is stopped forgets it.
 */
export class WaitingEvents {
  #events: readonly FieldEvent[] = []

  /** False where there is no room for it. */
  add(event: FieldEvent): boolean {
    if (this.#events.length >= mostWaiting) return false
    this.#events = [...this.#events, event]
    return true
  }

  /** Hands over what waits, the oldest first. `keep` says whether it was written; from the first that was not, all wait on. */
  async moveTo(keep: (event: FieldEvent) => Promise<boolean>): Promise<void> {
    const moving = this.#events
    this.#events = []
    for (const [at, event] of moving.entries()) {
      if (await keep(event)) continue
      this.#events = [...moving.slice(at), ...this.#events].slice(0, mostWaiting)
      return
    }
  }
}
