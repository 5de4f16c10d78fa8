import { beforeAll, describe, expect, test } from 'vitest'
import { findings, hintsFor, probeScript, runProbes } from '../leaks/probes/index.ts'
import { browserForFile } from '../support/browser.ts'
import { canariesOf } from './desk/customer.ts'
import { allowedHosts, type Desk, openDesk, setUp } from './desk/desk.ts'
import { canariesIn, panelData, shownPanel } from './desk/panel.ts'
import { hostilePages } from './pages.ts'

describe('on a page', () => {
  const browserNow = browserForFile({ allowedHosts })
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk(probeScript)
    await setUp(browserNow(), desk)
    return () => desk.close()
  })

  test.for(hostilePages)(
    '$name the panel shows the customer, and the page learns nothing',
    async (hostile) => {
      const { id, url, customer } = desk.ticket({ page: hostile.page })
      const page = await browserNow().openPage(url)
      const panel = await shownPanel(page, id)
      expect(canariesIn(await panelData(panel, id), customer)).toEqual(Object.keys(customer))
      if (hostile.blind) return expect(await page.evaluate(hostile.blind)).toBe(true)

      await page.waitFor(dockIsOnTop, undefined, { what: 'the dock to lie over the page' })
      const canaries = Object.values(canariesOf(customer))
      const hints = hintsFor(undefined, canaries)
      expect(findings(await runProbes(page, hints), canaries, hints)).toEqual({})
      const spied = await page.evaluate(() => (window as { spied?: () => string }).spied?.() ?? '')
      expect(canaries.filter((word) => spied.includes(word))).toEqual([])
    },
  )
})

function dockIsOnTop(): boolean {
  const top = document.elementFromPoint(innerWidth - 50, 200)
  return top !== document.body && top?.parentElement === document.documentElement
}
