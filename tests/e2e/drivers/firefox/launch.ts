import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { ended, track } from '../cleanup.ts'
import type { Browser } from '../driver.ts'
import { poll } from '../poll.ts'
import { programOf, type ReadyOptions } from '../program.ts'
import type { Bidi, Context } from './bidi.ts'
import { firefoxPage } from './page.ts'
import { extensionOrigin, preferencesFor } from './preferences.ts'
import { takeAllAway } from './renew.ts'
import { workerControl } from './worker.ts'

/** One run of the browser, from its start to its end. */
async function run({ extensionDir, profileDir, display }: ReadyOptions, addonId: string) {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: display === undefined,
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
    userDataDir: profileDir,
    args: ['--remote-allow-system-access', '--width=1366', '--height=768'],
    extraPrefsFirefox: preferencesFor(addonId),
  })
  const child = firefox.process()
  if (!child) throw new Error('Firefox did not start.')
  track(child)
  try {
    await firefox.installExtension(extensionDir)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  // Puppeteer loses sight of an extension's pages and their frames, the protocol itself does not.
  const { connection } = firefox as unknown as { connection: Bidi }
  const stop = async () => {
    await firefox.close()
    await ended(child)
  }
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 })
  const firstTab = (result as { contexts: Context[] }).contexts[0]?.context ?? ''
  const renew = async () => {
    await takeAllAway(connection, addonId, firstTab)
    await firefox.installExtension(extensionDir)
  }
  return { child, bidi: connection, worker: workerControl(connection, addonId), stop, renew }
}

export async function launchFirefox(options: ReadyOptions, tidy: () => void) {
  const { extensionDir, profileDir } = options
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'))
  const addonId: string = manifest.browser_specific_settings.gecko.id
  let now = await run(options, addonId)

  const openPage = async (url: string) => {
    const { result } = await now.bidi.send('browsingContext.create', { type: 'tab' })
    const page = firefoxPage(now.bidi, (result as { context: string }).context)
    await page.goto(url)
    return page
  }
  const browser: Browser = {
    name: 'firefox',
    profileDir,
    extensionOrigin,
    get pid() {
      return now.child.pid ?? 0
    },
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}/${path}`),
    openedPage: async (part, options) => {
      const find = async () => {
        const { result } = await now.bidi.send('browsingContext.getTree', { maxDepth: 0 })
        return (result as { contexts: Context[] }).contexts.find(({ url }) => url.includes(part))
      }
      const { context } = await poll(find, { what: `a page at ${part}`, ...options })
      return firefoxPage(now.bidi, context)
    },
    restart: async () => {
      await now.stop()
      now = await run(options, addonId)
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
