import type { Failure, Result } from '#lib/contract/failure.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'

/** What became of the last thing that was done at a place of the page. */
export interface Act {
  busy: boolean
  failure?: Failure
  /** What it did, in words. */
  done?: string
}

export type Acts = Readonly<Record<string, Act>>

/** What to say of the state that an act led to; nothing where the page shows it anyway. */
export type DoneWords = string | ((page: OptionsState) => string | undefined)

export const idle: Act = { busy: false }

/** The place's act after the worker's answer. */
export function settled(reply: Result<OptionsState>, done: DoneWords | undefined): Act {
  if (!reply.ok) return { busy: false, failure: reply.failure }
  const words = typeof done === 'function' ? done(reply.value) : done
  return words === undefined ? idle : { busy: false, done: words }
}
