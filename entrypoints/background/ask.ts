import type { Known } from '#lib/context/gathered.ts'
import { failed, type Result } from '#lib/contract/failure.ts'
import { browser } from '#lib/platform/browser.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { practiceCredentials } from '#lib/practice/practice-config.ts'
import { practiceTransport } from '#lib/practice/practice-transport.ts'
import { mayReach } from '#lib/settings/hosts.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import { loginTokens, readCredentials } from '#lib/settings/secrets.ts'
import type { EngineDeps, ResolvedSource, SourceAnswer } from '#lib/sources/engine.ts'
import { createHolds } from '#lib/sources/holds.ts'
import { loadEngine } from './load-engine.ts'
import { loadOAuth } from './oauth.ts'
import type { Site } from './sites.ts'

const now = () => new Date()
const holds = createHolds(now)
/** Two tabs with tickets of one customer ask once. */
const underWay = new Map<string, Promise<Result<SourceAnswer>>>()

const web: EngineDeps = {
  transport: (request) => fetch(request),
  now,
  credentials: readCredentials,
  tokens: loginTokens,
  mayReach,
  oauth: { accessToken: async (source, options) => (await loadOAuth()).accessToken(source, options) },
}

const practice: EngineDeps = {
  transport: practiceTransport(loadSample, now),
  now,
  credentials: async () => practiceCredentials,
  tokens: { get: async () => undefined, set: async () => {}, remove: async () => {} },
  mayReach: async () => true,
}

async function loadSample(sourceId: string): Promise<unknown> {
  const reply = await fetch(browser.runtime.getURL(`practice/${sourceId}.json`))
  return reply.json()
}

/** Asks one source for a ticket, unless it has just failed or is being asked the same already. */
export function askSource(
  site: Site,
  source: ResolvedSource,
  inputs: Known,
  byHand: boolean,
): Promise<Result<SourceAnswer>> {
  if (site.practice) return run(practice, source, inputs)
  const held = holds.current(source.id, byHand)
  if (held) return Promise.resolve(failed(held))
  void keyringUsed()
  const key = JSON.stringify([source.id, source.baseUrl, inputs])
  const running = underWay.get(key)
  if (running) return running
  const reply = run(web, source, inputs)
    .then((result) => {
      holds.note(source.id, result.ok ? undefined : result.failure)
      return result
    })
    .finally(() => underWay.delete(key))
  underWay.set(key, reply)
  return reply
}

async function run(deps: EngineDeps, source: ResolvedSource, inputs: Known): Promise<Result<SourceAnswer>> {
  const { createEngine } = await loadEngine()
  if (deps === web && source.definition.withoutOrigin) await dropOriginFor(new URL(source.baseUrl).hostname)
  return createEngine(deps)(source, inputs)
}
