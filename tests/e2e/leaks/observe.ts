import { expect } from 'vitest'
import type { Browser, Page, Surface } from '../drivers/driver.ts'
import { canariesOf } from '../hostile/desk/customer.ts'
import type { Desk } from '../hostile/desk/desk.ts'
import { canariesIn, panelData, shownPanel } from '../hostile/desk/panel.ts'
import { findings, hintsFor, runProbes, type Sightings } from './probes/index.ts'

/** Reports what the page may not load, and forbids nothing: a page that wants to know what others load into it. */
const reporting = {
  'content-security-policy-report-only': "img-src 'none'; frame-src 'none'; report-uri /policy-report",
}

/**
 * Opens a ticket, waits until the panel has everything of the customer, and lets the page's probes look.
 * `ready` says when to look, and `act` is what the agent does before.
 */
export async function observe(
  browser: Browser,
  desk: Desk,
  ready: () => boolean = () => true,
  act: (page: Page, panel: Surface) => Promise<void> = async () => {},
) {
  const { id, url, customer } = desk.ticket({ page: { headers: reporting } })
  const page = await browser.openPage(url)
  const panel = await shownPanel(page, id)
  // Nothing can be proved about data that is not there.
  expect(canariesIn(await panelData(panel, id), customer)).toEqual(Object.keys(customer))
  await act(page, panel)
  await page.waitFor(ready, undefined, { what: 'the moment to look' })
  const canaries = Object.values(canariesOf(customer))
  const hints = hintsFor(publicAddress(browser), canaries)
  const sightings: Sightings = await runProbes(page, hints)
  return { sightings, found: findings(sightings, canaries, hints), customer }
}

/** In Chromium everybody knows the extension's id. In Firefox the address is random for each install. */
export function publicAddress(browser: Browser): string | undefined {
  return browser.name === 'chromium' ? browser.extensionOrigin : undefined
}
