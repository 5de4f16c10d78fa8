import { ok, type Result } from '#lib/contract/failure.ts'
import { Launch, launchCredentialId, type SessionLaunch } from '#lib/contract/launch.ts'
import type { StartedSession } from '#lib/contract/launch-value.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { noteHealth } from '#lib/settings/health.ts'
import type { LaunchValues } from '#lib/sources/launches/list-launch.ts'
import { webDeps } from '../engine-deps.ts'
import { loadEngine } from '../load-engine.ts'
import type { OptionsHandlers } from './handlers.ts'

export const launchCalls: Pick<OptionsHandlers, 'testLaunch'> = {
  testLaunch: async ({ launch: document, values }) => {
    const read = Launch.safeParse(document)
    if (!read.success) throw refused('the launch is not complete yet: correct its fields first')
    if (read.data.kind === 'session') return started(read.data, values)
    const { listLaunch } = await loadEngine()
    const { href } = listLaunch(read.data, values)
    if (href === undefined) throw refused('with these values the address leads elsewhere, or one is missing')
    return { link: href }
  },
}

const refused = (problem: string) => new CallFailure(failure('bad-call', webDeps.now(), { problem }))

async function started(launch: SessionLaunch, values: LaunchValues): Promise<StartedSession> {
  const { startSession } = await loadEngine()
  const began = performance.now()
  const reply: Result<StartedSession> = await startSession(launch, values, webDeps)
  const health = reply.ok ? ok({ at: webDeps.now().toISOString() }) : reply
  await noteHealth(launchCredentialId(launch), health, performance.now() - began)
  if (!reply.ok) throw new CallFailure(reply.failure)
  return reply.value
}
