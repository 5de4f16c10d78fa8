import * as z from 'zod/mini'
import { FieldEvent } from '#lib/contract/event.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** More than this nobody does before they unlock; what would be too many is refused, and whoever did it is told. */
export const mostWaiting = 200

const stored = storedValue('session', 'waitingEvents', z.array(FieldEvent))
const inTurn = once('waitingEvents', serial)
const waiting = async () => (await stored.read()) ?? []

/**
 * Lets an event wait that was made while the cache was locked. It waits in the browser's memory, which outlives the
 * worker and never is on the disk; it names a field and holds no value. False where there is no room for it.
 */
export function letWait(event: FieldEvent): Promise<boolean> {
  return inTurn(async () => {
    const events = await waiting()
    if (events.length >= mostWaiting) return false
    await stored.write([...events, event])
    return true
  })
}

/** Hands over what waits, the oldest first. `keep` says whether it was written; from the first that was not, all wait on. */
export function moveWaiting(keep: (event: FieldEvent) => Promise<boolean>): Promise<void> {
  return inTurn(async () => {
    const events = await waiting()
    if (events.length === 0) return
    for (const [at, event] of events.entries()) {
      if (await keep(event)) continue
      return stored.write(events.slice(at))
    }
    await stored.remove()
  })
}
