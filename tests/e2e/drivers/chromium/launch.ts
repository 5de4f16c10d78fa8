import { chromium } from 'playwright-core'
import { ended } from '../cleanup.ts'
import type { Browser } from '../driver.ts'
import { poll } from '../poll.ts'
import type { ReadyOptions } from '../program.ts'
import { chromiumPage } from './page.ts'
import { extensionId, prepareProfile } from './preferences.ts'
import { startChromium } from './process.ts'
import { renew } from './renew.ts'
import { workerControl } from './worker.ts'

/** One run of the browser, from its start to its end. */
async function run({ extensionDir, profileDir, display }: ReadyOptions, origin: string) {
  const env = display === undefined ? process.env : { ...process.env, DISPLAY: display }
  const { child, endpoint } = await startChromium(extensionDir, profileDir, display === undefined, env)
  try {
    const connection = await chromium.connectOverCDP(endpoint)
    const context = connection.contexts()[0]
    if (!context) throw new Error('Chromium started without its profile.')
    const firstPage = context.pages()[0] ?? (await context.newPage())
    const worker = await workerControl(context, firstPage, origin)
    const stopWorker = async () => {
      if (await worker.isRunning()) await worker.kill()
    }
    const stop = async () => {
      const session = await connection.newBrowserCDPSession()
      // The answer may not come any more: the connection goes with the browser.
      session.send('Browser.close').catch(() => {})
      await ended(child)
    }
    return { child, context, worker, stop, renew: () => renew(context, firstPage, origin, stopWorker) }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

export async function launchChromium(options: ReadyOptions, tidy: () => void) {
  const { extensionDir, profileDir, allowedHosts } = options
  const id = extensionId(extensionDir)
  const extensionOrigin = `chrome-extension://${id}`
  prepareProfile(profileDir, id, allowedHosts)
  let now = await run(options, extensionOrigin)

  const openPage = async (url: string) => {
    const page = chromiumPage(await now.context.newPage())
    await page.goto(url)
    return page
  }
  const browser: Browser = {
    name: 'chromium',
    profileDir,
    extensionOrigin,
    get pid() {
      return now.child.pid ?? 0
    },
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}/${path}`),
    openedPage: async (part, options) => {
      const find = async () => now.context.pages().find((page) => page.url().includes(part))
      return chromiumPage(await poll(find, { what: `a page at ${part}`, ...options }))
    },
    restart: async () => {
      await now.stop()
      now = await run(options, extensionOrigin)
    },
    renew: () => now.renew(),
    killWorker: () => now.worker.kill(),
    workerIsRunning: () => now.worker.isRunning(),
    close: async () => {
      await now.stop()
      tidy()
    },
  }
  return browser
}
