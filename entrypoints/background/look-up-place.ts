import { placeOf } from '#lib/context/known.ts'
import { browser } from '#lib/platform/browser.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { loadEngine } from './load-engine.ts'
import type { AskedAt } from './on-demand.ts'
import { setupOf, siteOf } from './sites.ts'
import { readTab } from './tabs.ts'

/**
 * Whom a look-up from a tab goes to: the sources of its helpdesk, or beside any other page all of the config.
 * `undefined` where there is no config.
 */
export async function lookUpPlace(tabId: number): Promise<AskedAt | undefined> {
  const state = await readTab(tabId)
  const ticket = state?.open ? state.ticket : undefined
  const url = ticket ? state?.url : await addressOf(tabId)
  const site = url === undefined ? undefined : await siteOf(url)
  if (!site) return anywhere()
  const { sources, rules, host } = await setupOf(site)
  return { site, sources, rules, place: ticket ? placeOf(ticket, [], host) : { host } }
}

async function anywhere(): Promise<AskedAt | undefined> {
  const config = await teamConfig.read()
  if (!config) return undefined
  const { allSources } = await loadEngine()
  return { site: { practice: false }, sources: allSources(config), rules: config.dataPoints ?? [], place: {} }
}

/** The browser says it only of tabs that the extension may reach, and of its own pages. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url
  } catch {
    // Also thrown at once, for a number that no tab can have.
    return undefined
  }
}
