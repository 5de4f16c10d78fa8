/** The team lead at the options page: what a shop has is added, tested with a customer and put into use. */

import type { Browser } from '../../e2e/drivers/driver.ts'
import { type LeadSource, teamHelpdesks, teamSources } from '../team.ts'
import { ByName } from './by-name.ts'
import { signInToRt } from './sign-in.ts'
import { runningSystems } from './systems.ts'

/** Sets up the helpdesks and a source for each system that runs, from the first visit on. */
export async function setUpAsLead(browser: Browser): Promise<void> {
  const systems = runningSystems()
  // The sources of the helpdesk itself are asked with the lead's own session there.
  if (systems.rt5) await signInToRt(browser)
  await onOptionsPage(browser, async (page) => {
    await addHelpdesks(page, teamHelpdesks(systems))
    for (const source of teamSources(systems)) await addSource(page, source)
    await page.press('link', 'Overview')
    await page.see('3 of 4 done. Next: put it into use')
    await putIntoUse(page, 'Live test team')
  })
}

/** Opens the options page for as long as the task takes. */
export async function onOptionsPage(browser: Browser, task: (page: ByName) => Promise<void>): Promise<void> {
  const page = await browser.openExtensionPage('options.html')
  await task(new ByName(page))
  await page.close()
}

async function addHelpdesks(page: ByName, helpdesks: ReturnType<typeof teamHelpdesks>): Promise<void> {
  // The first one stands in the guide that a first visit begins with.
  await page.see('Pick your helpdesk')
  for (const [index, { name, paste, at }] of helpdesks.entries()) {
    if (index > 0) await page.press('link', 'Helpdesks')
    await page.fill('Its address', paste)
    await page.press('button', 'Add and allow')
    await page.see(index > 0 ? `${name} ${at} allowed` : `${name} at ${at}.`)
  }
}

async function addSource(page: ByName, source: LeadSource): Promise<void> {
  await beginSource(page, source.preset, source.name, source.address)
  if (source.helpdesk) await page.tick(source.helpdesk)
  if (source.credentials) await enterCredentials(page, source.credentials)
  await testSource(page, source)
}

/** Chooses a preset or a kind of API, and says what the source is called and where it is. */
export async function beginSource(page: ByName, from: string, name: string, address: string): Promise<void> {
  await page.press('link', 'Sources')
  await page.press('link', 'Add a source')
  await page.press('button', from)
  await page.fill('Name', name)
  await page.fill('Address', address)
  await page.press('button', 'Add and open')
  await page.see(`The browser lets Baton reach ${new URL(address).host}.`)
}

export async function enterCredentials(page: ByName, credentials: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(credentials)) await page.fill(label, value)
  await page.press('button', 'Save on this device')
  await page.see('Credentials are entered on this device.')
}

/** Runs the test of the open source, and waits until the page lists what must arrive among its data points. */
export async function testSource(
  page: ByName,
  { name, test }: Pick<LeadSource, 'name' | 'test'>,
): Promise<void> {
  await page.press('tab', '4 Test')
  if (test.field) await page.fill(test.field, test.value ?? '')
  await page.press('button', 'Run the test')
  for (const words of test.arrives) await page.seeIn('table', `Each data point from ${name}`, words)
  await page.see('It works')
}

/** Puts what was changed into use; the first time, the set-up gets its name. */
export async function putIntoUse(page: ByName, name?: string): Promise<void> {
  await page.press('button', 'Put into use…')
  if (name) await page.fill('Name of the set-up', name)
  await page.press('button', 'Put into use on this device')
  await page.see('In use on this device now.')
}
