/** A browser as it stands on an agent's desk. */

import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { Browser, BrowserName, Page } from '../../e2e/drivers/driver.ts'
import { launch } from '../../e2e/drivers/launch.ts'
import { stateAfter } from '../../e2e/stage/options-calls.ts'
import { beforeTests } from './before-tests.ts'
import { setUpAsLead } from './lead.ts'

export const browsers: BrowserName[] = ['chromium', 'firefox']

export const pictures = join(import.meta.dirname, '../../../docs/images')

/** One browser for all tests of a `describe`, set up once by its options page; `then` is what the lead does after that. */
export function agentBrowser(name: BrowserName, then?: (browser: Browser) => Promise<void>): () => Browser {
  let browser: Browser | undefined
  beforeTests(async () => {
    browser = await launch({ browser: name, allowedHosts: ['http://127.0.0.1/*'] })
    await setUpAsLead(browser)
    await then?.(browser)
  })
  afterAll(() => browser?.close())
  return () => {
    if (!browser) throw new Error('The browser is there only while a test runs.')
    return browser
  }
}

/** A tab for one test. */
export async function pageFor(browser: Browser, url: string): Promise<Page> {
  const page = await browser.openPage(url)
  onTestFinished(() => page.close())
  return page
}

/** Throws away what the extension has kept, as one does on its options page. */
export async function clearCache(browser: Browser): Promise<void> {
  const options = await browser.openExtensionPage('options.html#/security')
  await options.click('button', { text: 'Clear the cache' })
  await options.waitFor(() => document.body.innerText.includes('The cache is empty'))
  await options.close()
}

/** Gives the team a macro, by importing the config in use once more with it, as a lead does with a file. */
export async function addMacro(
  browser: Browser,
  macro: { id: string; name: string; body: string },
): Promise<void> {
  const options = await browser.openExtensionPage('options.html')
  const { active } = await stateAfter(options, 'state')
  await stateAfter(options, 'importConfig', { text: JSON.stringify({ ...active, macros: [macro] }) })
  await options.close()
}
