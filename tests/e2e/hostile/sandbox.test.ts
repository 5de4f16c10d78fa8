import { beforeAll, describe, expect, test } from 'vitest'
import { findings, hintsFor, probeScript, runProbes } from '../leaks/probes/index.ts'
import { browserForFile, browserName } from '../support/browser.ts'
import { canariesOf } from './desk/customer.ts'
import { allowedHosts, type Desk, openDesk, setUp } from './desk/desk.ts'
import { shownPanel } from './desk/panel.ts'

// A page whose policy puts it into a sandbox puts the panel into it as well: a frame cannot have more than its page.
describe('on a page in a sandbox', () => {
  const browserNow = browserForFile({ allowedHosts })
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk(probeScript)
    await setUp(browserNow(), desk)
    return () => desk.close()
  })

  async function openSandboxed(flags: string) {
    const headers = { 'content-security-policy': `sandbox ${flags}` }
    const ticket = desk.ticket({ page: { headers } })
    const page = await browserNow().openPage(ticket.url)
    const dock = () => document.querySelector('html > div') !== null
    await page.waitFor(dock, undefined, { what: 'the dock' })
    return { ...ticket, page }
  }

  /** Opens a real ticket and waits for its panel: what was under way before has come to its end by then. */
  async function afterRealTicket() {
    const { id, url } = desk.ticket()
    const page = await browserNow().openPage(url)
    await shownPanel(page, id)
    await page.close()
  }

  const works = browserName === 'chromium' ? 'works' : 'stays empty: Firefox refuses the frame'
  test(`without an origin the panel ${works}, and the page learns nothing`, async () => {
    const { page, id, customer } = await openSandboxed('allow-scripts')
    if (browserName === 'chromium') await shownPanel(page, id)
    else {
      await afterRealTicket()
      await expect(page.panel({ timeoutMs: 500 })).rejects.toThrow('the panel')
    }
    const canaries = Object.values(canariesOf(customer))
    const hints = hintsFor(undefined, canaries)
    expect(findings(await runProbes(page, hints), canaries, hints)).toEqual({})
  })

  test('without scripts the panel stays empty in both browsers', async () => {
    const { page } = await openSandboxed('')
    await afterRealTicket()
    const app = async () => {
      const panel = await page.panel({ timeoutMs: 500 })
      return panel.evaluate(() => document.querySelector('[data-panel]') !== null)
    }
    expect(await app().catch(() => false)).toBe(false)
  })
})
