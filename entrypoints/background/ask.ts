import type { Known } from '#lib/context/gathered.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Result } from '#lib/contract/failure.ts'
import { browser } from '#lib/platform/browser.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { practiceCredentials } from '#lib/practice/practice-config.ts'
import { practiceTransport } from '#lib/practice/practice-transport.ts'
import { noteHealth } from '#lib/settings/health.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import type { EngineDeps, ResolvedSource, RunOptions, RunSource, SourceAnswer } from '#lib/sources/engine.ts'
import { webDeps } from './engine-deps.ts'
import { loadEngine } from './load-engine.ts'
import type { Site } from './sites.ts'

/** Two tabs with tickets of one customer ask once. */
const underWay = new Map<string, Promise<Result<SourceAnswer>>>()

const practiceDeps: EngineDeps = {
  transport: practiceTransport(loadSample, webDeps.now),
  now: webDeps.now,
  credentials: async () => practiceCredentials,
  tokens: { get: async () => undefined, set: async () => {}, remove: async () => {} },
  mayReach: async () => true,
}

async function loadSample(sourceId: string): Promise<unknown> {
  const reply = await fetch(browser.runtime.getURL(`practice/${sourceId}.json`))
  return reply.json()
}

/** One engine each for as long as the worker lives: it remembers which systems are down. */
const engines = new Map<EngineDeps, RunSource>()

async function engineWith(deps: EngineDeps): Promise<RunSource> {
  const { createEngine } = await loadEngine()
  const engine = engines.get(deps) ?? createEngine(deps)
  engines.set(deps, engine)
  return engine
}

/** Asks one source for a ticket, or waits for the answer where it is being asked the same already. */
export async function askSource(
  site: Pick<Site, 'practice'>,
  source: ResolvedSource,
  inputs: Known,
  byHand: boolean,
  forbidden: readonly DataPoint[] = [],
): Promise<Result<SourceAnswer>> {
  const options = { byHand, forbidden }
  if (site.practice) return (await engineWith(practiceDeps))(source, inputs, options)
  void keyringUsed()
  const key = JSON.stringify([source.id, source.baseUrl, inputs, forbidden])
  const reply = underWay.get(key) ?? askWeb(source, inputs, options).finally(() => underWay.delete(key))
  underWay.set(key, reply)
  return reply
}

async function askWeb(
  source: ResolvedSource,
  inputs: Known,
  options: RunOptions,
): Promise<Result<SourceAnswer>> {
  const ask = await engineWith(webDeps)
  if (source.definition.withoutOrigin) await dropOriginFor(new URL(source.baseUrl).hostname)
  const started = performance.now()
  const result = await ask(source, inputs, options)
  // The agent does not wait for the note, and one that cannot be written is no failure of the source.
  noteHealth(source.id, result, performance.now() - started).catch(() => undefined)
  return result
}
