import type { Adapter } from './adapter.ts'
import { practiceDesk } from './practice-desk.ts'
import { requestTracker } from './request-tracker.ts'
import { roundcube } from './roundcube.ts'

/** All adapters by the id that a config uses. */
export const adapters: Readonly<Record<string, Adapter>> = {
  [requestTracker.id]: requestTracker,
  [roundcube.id]: roundcube,
  [practiceDesk.id]: practiceDesk,
}
