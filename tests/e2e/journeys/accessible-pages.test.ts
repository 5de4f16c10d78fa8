import { describe, expect, test } from 'vitest'
import { pageNames } from '#components/options/shell/route.ts'
import { config } from '../../component/options/fake-worker.ts'
import type { Page } from '../drivers/driver.ts'
import { complaintsInThemes, giveAxe } from '../sight/axe.ts'
import { importConfig } from '../stage/set-up.ts'
import { browserForFile, browserName } from '../support/browser.ts'

/** Contrast and the size of targets need a browser, and one is enough: the component tests ask for all else. */
const inOneBrowser = browserName === 'chromium'

const browser = browserForFile()

/** Goes to a page of the options page, and waits until its script has come. */
async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${route}`)
  const isThere = (hash: string) =>
    location.hash === hash &&
    document.querySelector('main h1') !== null &&
    document.querySelector('[aria-current=page]') !== null &&
    !document.querySelector('main')?.textContent?.includes('Loading')
  await page.waitFor(isThere, `#/${route}`, { what: `the page ${route}` })
}

async function complaintsOfPages(page: Page, routes: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const route of routes) {
    await goTo(page, route)
    found.push(...(await complaintsInThemes(route, page)))
  }
  return found
}

async function openOptions(): Promise<Page> {
  const page = await browser().openExtensionPage('options.html')
  await page.setViewport(1366, 768)
  await giveAxe(page)
  return page
}

describe.runIf(inOneBrowser)('axe has nothing against', () => {
  test('any page of the options page before anything is set up', async () => {
    const page = await openOptions()
    expect(await complaintsOfPages(page, [...pageNames, 'sources/new'])).toEqual([])
    await page.close()
  })

  test('nor once there are sources that lack hosts and credentials', async () => {
    const page = await openOptions()
    await importConfig(browser(), page, config)
    await page.waitFor((name) => document.querySelector('h1')?.textContent === name, config.name, {
      what: 'the config',
    })
    const sources = config.sources.map(({ id }) => `sources/${id}`)
    expect(await complaintsOfPages(page, [...pageNames, ...sources])).toEqual([])
    await page.close()
  })

  test('the practice desk', async () => {
    const page = await browser().openExtensionPage('practice.html?ticket=P-1001')
    await page.setViewport(1366, 768)
    await page.text('#desk-reply')
    await giveAxe(page)
    expect(await complaintsInThemes('the desk', page)).toEqual([])
    await page.close()
  })
})
