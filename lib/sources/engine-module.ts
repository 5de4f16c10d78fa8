import { lookUpProfile } from '#lib/context/look-up.ts'
import { Visit } from '#lib/context/visit.ts'
import type { SourceConfig } from '#lib/contract/team-config.ts'
import { findArticles } from '#lib/drafting/knowledge/find-articles.ts'
import { readConfig } from '#lib/settings/check-config.ts'
import { parseConfig } from '#lib/settings/parse-config.ts'
import { readSource } from '#lib/settings/read-source.ts'
import { allSources, resolveSource, sourcesFor } from '#lib/settings/resolve-sources.ts'
import { loginTokens, readCredentials } from '#lib/settings/secrets.ts'
import { signIns } from '#lib/settings/sign-ins.ts'
import { createChat } from './chat-model.ts'
import { credentialFields } from './credentials.ts'
import { createEngine } from './engine.ts'
import { fetchImage } from './images/fetch-image.ts'
import { listLaunch } from './launches/list-launch.ts'
import { startSession } from './launches/start-session.ts'
import { createOAuth } from './oauth.ts'
import { tokenOrigin } from './oauth-place.ts'
import { packetsInText } from './packets/read-packets.ts'
import { presetById } from './presets/index.ts'
import { testChat } from './test-chat.ts'
import { testSource } from './test-source.ts'

/**
 * What the worker loads when a ticket is opened or a config is read: JMESPath, the presets and the engine are more
 * than half of its code, and a worker that is started for anything else does without.
 */
export const engineModule = {
  allSources,
  /** What was entered and given for sources: only who asks them needs it. */
  secrets: { readCredentials, loginTokens, signIns },
  tokenOriginOf: (source: SourceConfig) => {
    const resolved = resolveSource(source)
    return resolved && tokenOrigin(resolved.definition.auth, resolved)
  },
  createChat,
  createEngine,
  createOAuth,
  credentialFields,
  fetchImage,
  findArticles,
  listLaunch,
  lookUpProfile,
  packetsInText,
  parseConfig,
  presetById,
  readConfig,
  readSource,
  resolveSource,
  sourcesFor,
  startSession,
  testChat,
  testSource,
  Visit,
}
export type EngineModule = typeof engineModule

/** Where the script leaves the module. */
export const engineSlot = 'batonEngine'
