import type { BrowserContext, Page } from 'playwright-core'
import { poll } from '../poll.ts'

declare const chrome: {
  alarms: { clearAll(): Promise<boolean> }
  permissions: {
    getAll(): Promise<{ origins?: string[] }>
    remove(what: { origins: string[] }): Promise<boolean>
  }
  runtime: { reload(): void }
  scripting: { unregisterContentScripts(): Promise<void> }
  storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void> }>
}

/**
 * Makes a running Chromium as it was after its start: no page but the first, no cookie, no cache, and the extension
 * loaded anew with nothing stored, nothing allowed and nothing registered. `stopWorker` stops a worker that runs.
 */
export async function renew(
  context: BrowserContext,
  firstPage: Page,
  origin: string,
  stopWorker: () => Promise<void>,
): Promise<void> {
  for (const page of context.pages()) if (page !== firstPage) await page.close()
  const page = await context.newPage()
  // A page that does nothing by itself.
  const address = `${origin}/icon/16.png`
  await page.goto(address)
  await page.evaluate(takePermissions)
  // It has been told of that; what it does about it must not come after what follows.
  await stopWorker()
  await page.evaluate(takeStored)
  await clearBrowser(context, firstPage, origin)
  const closed = page.waitForEvent('close')
  await page.evaluate(() => setTimeout(() => chrome.runtime.reload()))
  await closed
  await loadedAgain(context, address)
}

async function takePermissions(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll()
  if (origins.length > 0) await chrome.permissions.remove({ origins })
}

async function takeStored(): Promise<void> {
  await chrome.scripting.unregisterContentScripts()
  await chrome.alarms.clearAll()
  for (const area of ['local', 'session', 'sync'] as const) await chrome.storage[area].clear()
}

async function clearBrowser(context: BrowserContext, firstPage: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(firstPage)
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'indexeddb,local_storage,cache_storage',
  })
  await session.send('Network.clearBrowserCookies')
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

async function loadedAgain(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  await poll(async () => (await page.goto(address)) !== null, { what: 'the extension to be loaded anew' })
  await page.close()
}
