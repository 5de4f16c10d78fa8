import type { Snapshot } from '#lib/contract/snapshot.ts'

/**
 * Lets only newer snapshots through. The worker's sequences start at the time at which a ticket was opened, so one
 * comparison drops both an older snapshot of the same ticket and a late one of a ticket that the agent has left.
 */
export function newestOnly() {
  let last = Number.NEGATIVE_INFINITY
  return {
    newer({ sequence }: Snapshot): boolean {
      if (sequence <= last) return false
      last = sequence
      return true
    },
    /** A new connection or no ticket: the next snapshot is shown whatever it counts, e.g. after a clock was set back. */
    anything() {
      last = Number.NEGATIVE_INFINITY
    },
  }
}
