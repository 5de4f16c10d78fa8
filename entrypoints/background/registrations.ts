import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { configHosts, hostPattern, type TokenOriginOf } from '#lib/settings/hosts.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { reconcileMenus } from './menus.ts'

const script = 'content-scripts/helpdesk.js'
const scriptId = 'helpdesk'
/** A grant is told by the browser and by the options page at once: two that register together refuse each other. */
const inTurn = once('registrations', serial)

/** The config's hosts that the browser has not been asked for, or has refused; `tokenOriginOf` as in `configHosts`. */
export async function missingHosts(tokenOriginOf?: TokenOriginOf): Promise<string[]> {
  const config = await teamConfig.read()
  const hosts = config ? configHosts(config, tokenOriginOf) : []
  const allowed = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [host] })))
  return hosts.filter((_, index) => !allowed[index])
}

/**
 * Brings the registered content script in line with the config and the permissions. Runs at every start of the
 * worker, because registrations can vanish with an update.
 */
export function reconcile(): Promise<void> {
  return inTurn(register)
}

async function register(): Promise<void> {
  const config = await teamConfig.read()
  const missing = await missingHosts()
  const wanted = [...new Set((config?.helpdesks ?? []).map(({ origin }) => hostPattern(origin)))].filter(
    (host) => !missing.includes(host),
  )
  await reconcileMenus(config !== undefined)
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  const current = registered?.matches ?? []
  if (current.toSorted().join() !== wanted.toSorted().join()) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
    if (wanted.length > 0) {
      await browser.scripting.registerContentScripts([
        { id: scriptId, js: [script], matches: wanted, runAt: 'document_idle', persistAcrossSessions: true },
      ])
    }
  }
}

/** Puts the content script into helpdesk tabs that were open before it was registered. */
export async function reachOpenTabs(): Promise<void> {
  const config = await teamConfig.read()
  const missing = await missingHosts()
  const hosts = (config?.helpdesks ?? [])
    .map(({ origin }) => hostPattern(origin))
    .filter((host) => !missing.includes(host))
  if (hosts.length === 0) return
  const tabs = await browser.tabs.query({ url: [...new Set(hosts)] })
  await Promise.all(
    tabs.map(async ({ id }) => {
      // A tab that is closing, or shows the browser's own error page, cannot be reached, and need not be.
      if (id !== undefined)
        await browser.scripting.executeScript({ target: { tabId: id }, files: [script] }).catch(() => [])
    }),
  )
}
