import * as z from 'zod/mini'
import { storedValue } from '#lib/platform/storage.ts'
import { WrappedKey } from './wrapped-key.ts'

/** The lead's key on this device, and the version of the last release that was signed here. */
export const publishingKey = storedValue(
  'local',
  'publishingKey',
  z.object({ key: WrappedKey, lastVersion: z.int() }),
)
