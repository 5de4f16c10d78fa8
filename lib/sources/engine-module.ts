import { readConfig } from '#lib/settings/check-config.ts'
import { parseConfig } from '#lib/settings/parse-config.ts'
import { resolveSource, sourcesFor } from '#lib/settings/resolve-sources.ts'
import { credentialFields } from './credentials.ts'
import { createEngine } from './engine.ts'
import { createOAuth } from './oauth.ts'
import { packetsInText } from './packets/read-packets.ts'
import { presetById } from './presets/index.ts'

/**
 * What the worker loads when a ticket is opened or a config is read: JMESPath, the presets and the engine are more
 * than half of its code, and a worker that is started for anything else does without.
 */
export const engineModule = {
  createEngine,
  createOAuth,
  credentialFields,
  packetsInText,
  parseConfig,
  presetById,
  readConfig,
  resolveSource,
  sourcesFor,
}
export type EngineModule = typeof engineModule

/** Where the script leaves the module. */
export const engineSlot = 'batonEngine'
