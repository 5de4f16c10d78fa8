import { TeamConfig } from '#lib/contract/team-config.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** The config in use on this device. */
export const teamConfig = storedValue('local', 'teamConfig', TeamConfig)
