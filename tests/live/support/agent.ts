/** A browser as it stands on an agent's desk. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import type { Browser, BrowserName, Page } from '../../e2e/drivers/driver.ts'
import { launch } from '../../e2e/drivers/launch.ts'
import { credentials, teamConfig } from '../team-config.ts'
import { beforeTests } from './before-tests.ts'
import { runningSystems } from './systems.ts'

export const browsers: BrowserName[] = ['chromium', 'firefox']

export const pictures = join(import.meta.dirname, '../../../docs/images')

/** One browser for all tests of a `describe`, set up as the lead says. */
export function agentBrowser(
  name: BrowserName,
  config: TeamConfig = teamConfig(runningSystems()),
): () => Browser {
  let browser: Browser | undefined
  beforeTests(async () => {
    browser = await launch({ browser: name, allowedHosts: ['http://127.0.0.1/*'] })
    await setUp(browser, config)
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

/** What is done once on each device: import the team's file, let the browser allow its hosts, enter credentials. */
async function setUp(browser: Browser, config: TeamConfig): Promise<void> {
  const options = await browser.openExtensionPage('options.html')
  const file = join(browser.profileDir, 'team-config.json')
  writeFileSync(file, JSON.stringify(config))
  await options.setFiles('input[type=file]', [file])
  await options.click('button', { text: 'Allow access to' })
  await options.waitFor(() => !document.body.innerText.includes('does not let Baton reach'), undefined, {
    what: 'the hosts to be allowed',
  })
  for (const [source, fields] of Object.entries(credentials(runningSystems()))) {
    const row = `[data-source="${source}"]`
    for (const [field, value] of Object.entries(fields)) {
      await options.fill(`${row} input[name="${field}"]`, value)
    }
    await options.click(`${row} button[type=submit]`)
    await options.waitFor(
      (css) => document.querySelector(css)?.textContent?.includes('Credentials entered'),
      row,
    )
  }
  await options.close()
}

/** Throws away what the extension has kept, as one does on its options page. */
export async function clearCache(browser: Browser): Promise<void> {
  const options = await browser.openExtensionPage('options.html#/security')
  await options.click('button', { text: 'Clear the cache' })
  await options.waitFor(() => document.body.innerText.includes('The cache is empty'))
  await options.close()
}
