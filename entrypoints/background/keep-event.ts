import type { Cache } from '#lib/cache/cache.ts'
import { letWait, moveWaiting } from '#lib/cache/waiting-events.ts'
import { flagsAfter } from '#lib/context/flags.ts'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'

/** Keeps what an agent has done with a field: in the cache, or waiting in the browser's memory until it is unlocked. Else says why it is lost. */
export async function keepEvent(cache: Cache, event: FieldEvent): Promise<Failure | undefined> {
  if (cache.isLocked) {
    return (await letWait(event)) ? undefined : failure('not-recorded', new Date(), { reason: 'locked' })
  }
  await keepWaiting(cache)
  const kept = await write(cache, event)
  return kept ? undefined : failure('not-recorded', new Date(), { reason: 'storage' })
}

/** Writes what has waited, as soon as the cache is open. */
export async function keepWaiting(cache: Cache): Promise<void> {
  if (!cache.isLocked) await moveWaiting((event) => write(cache, event))
}

/** The flags are those that are kept and this one: while the cache was locked nobody knew of the others. */
async function write({ log }: Cache, event: FieldEvent): Promise<boolean> {
  if (!(await log.add(event))) return false
  if (event.kind === 'revealed') return true
  return log.keepFlags(event.ticket, flagsAfter(await log.flags(event.ticket), event))
}
