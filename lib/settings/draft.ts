import * as z from 'zod/mini'
import { Instant } from '#lib/contract/primitives.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** The lead's unfinished work, as it was typed: it may not be valid yet, and outlives the tab and the browser. */
export const draft = storedValue(
  'local',
  'configDraft',
  z.object({ document: z.unknown(), savedAt: Instant }),
)
