import { ok } from '#lib/contract/failure.ts'
import { launchCredentialId, type SessionLaunch } from '#lib/contract/launch.ts'
import type { StartedSession } from '#lib/contract/launch-value.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { noteHealth } from '#lib/settings/health.ts'
import type { LaunchValues } from '#lib/sources/launches/list-launch.ts'
import { webDeps } from './engine-deps.ts'
import { loadEngine } from './load-engine.ts'

/** Makes a session and notes how its tool did. Rejects with a `CallFailure`; a note that cannot be kept fails nothing. */
export async function startNoted(launch: SessionLaunch, values: LaunchValues): Promise<StartedSession> {
  const { startSession } = await loadEngine()
  const began = performance.now()
  const reply = await startSession(launch, values, webDeps)
  const health = reply.ok ? ok({ at: webDeps.now().toISOString() }) : reply
  noteHealth(launchCredentialId(launch), health, performance.now() - began).catch(() => undefined)
  if (!reply.ok) throw new CallFailure(reply.failure)
  return reply.value
}
