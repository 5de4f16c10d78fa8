import { rmSync } from 'node:fs'
import type { BrowserName, Page } from '../../tests/e2e/drivers/driver.ts'
import { launch } from '../../tests/e2e/drivers/launch.ts'
import { card, panelOf } from '../../tests/e2e/stage/panel.ts'
import { ticketPage } from '../../tests/e2e/stage/request-tracker-pages.ts'
import { setUp, stagedHosts } from '../../tests/e2e/stage/set-up.ts'
import { startStage } from '../../tests/e2e/stage/stage.ts'
import { withStaticPage } from './baseline.ts'
import { staticFirstPaint, switchToBrief } from './paint.ts'
import type { Row } from './row.ts'

const rounds = 15
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/**
 * On a helpdesk page with the panel: the switch to a ticket that was seen before, against the first paint of a fresh
 * frame with a static page of the extension. Both in turns, in one run, so that the ratio holds on any machine.
 */
export async function speed(browserName: BrowserName, built: string): Promise<Row[]> {
  const extensionDir = withStaticPage(built)
  const stage = await startStage()
  const browser = await launch({ browser: browserName, extensionDir, allowedHosts: stagedHosts })
  try {
    await setUp(browser, stage)
    const page = await browser.openPage(`${stage.rt.origin}/Ticket/Display.html?id=1`)
    const panel = await panelOf(page, 'rt/1')
    await card(panel, 'brief')
    const added = await addedElements(page)
    await switchToBrief(page, panel, '5', ticketPage('5'))
    const [switches, statics] = [[] as number[], [] as number[]]
    for (let round = 0; round < rounds; round++) {
      const ticket = round % 2 === 0 ? '1' : '5'
      switches.push(await switchToBrief(page, panel, ticket, ticketPage(ticket)))
      statics.push(await staticFirstPaint(browser, page))
    }
    return [
      ...(added === undefined
        ? []
        : [{ what: 'Elements added to the page', unit: '', value: added, limit: 3 }]),
      { what: 'Fresh frame with a static page, first paint', unit: 'ms', value: median(statics) },
      { what: 'Ticket switch to brief painted from the cache', unit: 'ms', value: median(switches) },
      {
        what: 'The switch as a ratio to the frame',
        unit: '×',
        value: median(switches) / median(statics),
        limit: 0.5,
      },
    ]
  } finally {
    await browser.close()
    await stage.stop()
    rmSync(extensionDir, { recursive: true, force: true })
  }
}

/** What the protocol counts, closed shadow roots included, less what the page itself sees without the panel's host. */
async function addedElements(page: Page): Promise<number | undefined> {
  const withPanel = await page.elementCount?.()
  if (withPanel === undefined) return undefined
  const own = await page.evaluate(() => document.getElementsByTagName('*').length - 1)
  return withPanel - own
}
