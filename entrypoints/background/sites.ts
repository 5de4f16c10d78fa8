import type { Adapter } from '#lib/adapters/adapter.ts'
import { adapters } from '#lib/adapters/index.ts'
import { practiceDesk } from '#lib/adapters/practice-desk.ts'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { LanguageModelConfig } from '#lib/contract/language-model.ts'
import type { Precedence } from '#lib/contract/team-config.ts'
import { browser } from '#lib/platform/browser.ts'
import { practiceRules, practiceSources } from '#lib/practice/practice-config.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { loadEngine } from './load-engine.ts'

/** A page that Baton works on: a helpdesk of the config, or the practice desk. */
export interface Site {
  helpdeskId: string
  adapter: Adapter
  practice: boolean
  origin: string
}

/** What the tickets of a site are worked up with. */
export interface SiteSetup {
  sources: ResolvedSource[]
  windowHours: number
  precedence: Precedence
  /** The team's data point policy. */
  rules: readonly DataPointRule[]
  /** The helpdesk's host, by which conditions may tell shops apart. */
  host: string
  /** Sources of other systems than the helpdesk. */
  elsewhere: readonly string[]
  /** The language model that writes the briefs, where the team has switched one on. */
  languageModel: LanguageModelConfig | undefined
}

/** A ticket opened up to this long after a handoff may belong to it, where the config does not say. */
const usualWindowHours = 72

/** Which site an address belongs to; `undefined` for every page that is none of ours. */
export async function siteOf(url: string): Promise<Site | undefined> {
  const { origin, pathname } = new URL(url)
  if (origin === new URL(browser.runtime.getURL('')).origin) {
    const practice = { helpdeskId: 'practice', adapter: practiceDesk, practice: true, origin }
    return pathname === '/practice.html' ? practice : undefined
  }
  const config = await teamConfig.read()
  const helpdesk = config?.helpdesks.find((one) => one.origin === origin)
  const adapter = helpdesk && adapters[helpdesk.adapter]
  return adapter && { helpdeskId: helpdesk.id, adapter, practice: false, origin }
}

/** The sources and rules for a site's tickets. */
export async function setupOf({ helpdeskId, practice, origin }: Site): Promise<SiteSetup> {
  const { resolveSource, sourcesFor } = await loadEngine()
  const config = practice ? undefined : await teamConfig.read()
  const sources = config
    ? sourcesFor(config, helpdeskId)
    : practiceSources.flatMap((source) => resolveSource(source) ?? [])
  return {
    sources,
    rules: practice ? practiceRules : (config?.dataPoints ?? []),
    host: new URL(origin).host,
    // The practice desk is its sample helpdesk, though not at its address.
    elsewhere: practice
      ? []
      : sources.filter(({ baseUrl }) => new URL(baseUrl).origin !== origin).map(({ id }) => id),
    windowHours: config?.join?.windowHours ?? usualWindowHours,
    precedence: config?.precedence ?? { usual: [] },
    languageModel: config?.languageModel,
  }
}

/** By what answers are kept: a source that was pointed at another system must not show what the one before had. */
export const sourceKey = ({ id, baseUrl }: { id: string; baseUrl: string }): string => `${id} ${baseUrl}`
