import type { PanelLanguage } from '#lib/contract/language.ts'
import type { Browser, Page } from '../drivers/driver.ts'
import type { StateName } from './page/main.tsx'

/** Opens that page in a language of the panel. */
export async function openStates(
  browser: Browser,
  address: string,
  language: PanelLanguage = 'en',
): Promise<Page> {
  const page = await browser.openPage(address)
  await page.waitFor(() => window.showState !== undefined, undefined, { what: 'the page of the states' })
  await page.evaluate((chosen) => window.speakLanguage(chosen), language)
  return page
}

/** Shows a state, on one of its tabs. */
export async function showState(page: Page, state: StateName, tab = 'brief'): Promise<void> {
  await page.evaluate((name) => window.showState(name), state)
  await page.waitFor(() => document.querySelector('[data-panel]') !== null, undefined, {
    what: `the state ${state}`,
  })
  if (tab !== 'brief') await showTab(page, tab, state)
}

/** Goes to a tab of the state that is shown. */
export async function showTab(page: Page, tab: string, state = 'shown now'): Promise<void> {
  await page.evaluate((id) => document.getElementById(`tab-${id}`)?.click(), tab)
  await page.waitFor(
    (id) => document.querySelector(`#tabpanel-${id}:not([hidden]) [data-card]`) !== null,
    tab,
    {
      what: `the tab ${tab} of the state ${state}`,
    },
  )
}
