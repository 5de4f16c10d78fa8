import { type Bidi, type Context, runInBrowserWindow } from './bidi.ts'

/**
 * Makes a running Firefox as it was after its start: no page but the first, no cookie, no cache, and the extension gone
 * with all that it has stored and all that it was allowed. It is to be installed again.
 */
export async function takeAllAway(bidi: Bidi, addonId: string, firstTab: string): Promise<void> {
  const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 })
  const tabs = (result as { contexts: Context[] }).contexts.map(({ context }) => context)
  if (!tabs.includes(firstTab)) throw new Error('The first tab of Firefox is gone.')
  for (const context of tabs.filter((tab) => tab !== firstTab))
    await bidi.send('browsingContext.close', { context })
  await runInBrowserWindow(bidi, uninstalling(addonId))
}

const keepStorage = 'extensions.webextensions.keepStorageOnUninstall'

/** Firefox clears an extension's data in tasks of which it tells by an event, meant for tests. */
const uninstalling = (addonId: string) => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
  const addon = await AddonManager.getAddonByID(${JSON.stringify(addonId)})
  const cleaned = new Promise((resolve, reject) =>
    Management.once('cleanupAfterUninstall', (_, id, tasks) =>
      Promise.all(tasks.map(({ promise }) => promise)).then(resolve, reject)))
  Services.prefs.setBoolPref('${keepStorage}', false)
  try {
    await addon.uninstall()
    await cleaned
  } finally {
    Services.prefs.setBoolPref('${keepStorage}', true)
  }
  await new Promise((resolve) =>
    Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: resolve }))`
