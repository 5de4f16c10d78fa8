/** A browser as it stands on an agent's desk. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import type { Browser, BrowserName, Page } from '../../e2e/drivers/driver.ts'
import { launch } from '../../e2e/drivers/launch.ts'
import { credentials, teamConfig } from '../team-config.ts'
import { runningSystems, system } from './systems.ts'

export const browsers: BrowserName[] = ['chromium', 'firefox']

export const pictures = join(import.meta.dirname, '../../../docs/images')

type Helpdesk = keyof typeof signIn

/** One browser for all tests of a `describe`: set up as the lead says, and signed in to the named helpdesks. */
export function agentBrowser(
  name: BrowserName,
  helpdesks: Helpdesk[],
  config: TeamConfig = teamConfig(runningSystems()),
): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launch({ browser: name, allowedHosts: ['http://127.0.0.1/*'] })
    await setUp(browser, config)
    for (const helpdesk of helpdesks) await signIn[helpdesk](browser)
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
      `${row} [role=status]`,
    )
  }
  await options.close()
}

export const signIn = {
  async rt5(browser: Browser): Promise<void> {
    const { url, credentials } = system('rt5')
    const page = await browser.openPage(url)
    await submit(page, 'input[name=user]', credentials.user, 'input[name=pass]', credentials.password)
    await page.waitFor(() => document.querySelector('#li-preferences') !== null, undefined, {
      what: "RT's start page",
    })
    await page.close()
  },
  async roundcube(browser: Browser): Promise<void> {
    const { url, credentials } = system('roundcube')
    const page = await browser.openPage(url)
    await submit(page, '#rcmloginuser', credentials.user, '#rcmloginpwd', credentials.password)
    await page.waitFor(() => document.querySelector('#messagelist tr.message') !== null, undefined, {
      what: 'the mails',
    })
    await page.close()
  },
}

async function submit(page: Page, userField: string, user = '', passwordField: string, password = '') {
  await page.fill(userField, user)
  await page.fill(passwordField, password)
  await page.press('Enter')
}
