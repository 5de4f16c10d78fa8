import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { complaints, giveAxe } from '../sight/axe.ts'
import { type Desk, openDesk, openSheet, sheetKeys, typeReply } from '../sight/desk.ts'
import { look } from '../sight/look.ts'
import { movingRules, movingThings } from '../sight/motion.ts'
import { openStates, serveStates, showState } from '../sight/states-page.ts'
import { card } from '../stage/panel.ts'
import { browserForFile, browserName } from '../support/browser.ts'

const browser = browserForFile()
/** A test has no way to set Firefox's theme. */
const themes = browserName === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)

let states: Awaited<ReturnType<typeof serveStates>>
beforeAll(async () => {
  states = await serveStates()
})
afterAll(() => states.stop())

/** What axe has against a document in each theme, told with where that was. */
async function complaintsInThemes(where: string, page: Page, surface: Surface = page): Promise<string[]> {
  const all: string[] = []
  for (const theme of themes) {
    await look(page, surface, { theme })
    // A theme changes colours and nothing else.
    const found = await complaints(surface, theme === 'light' ? undefined : ['color-contrast'])
    all.push(...found.map((complaint) => `${where}, ${theme}: ${complaint}`))
  }
  return all
}

test('axe has nothing against any state of the panel, nor against what lies behind its tabs', async () => {
  const page = await openStates(browser(), states.address)
  await page.setViewport(400, 700)
  await giveAxe(page)
  const found: string[] = []
  for (const state of await page.evaluate(() => window.stateNames)) {
    const rich = state === 'all that systems know' || state === 'conflict' || state === 'right to left'
    for (const tab of rich ? ['brief', 'transcript', 'orders', 'customer'] : ['brief']) {
      await showState(page, state, tab)
      found.push(...(await complaintsInThemes(`${state}, ${tab}`, page)))
    }
  }
  expect(found).toEqual([])
  await page.close()
})

async function axedDesk(ticket: string): Promise<Desk> {
  const desk = await openDesk(browser(), ticket)
  await giveAxe(desk.panel)
  return desk
}

test('nor against a section, a sheet, the note of the guard or the rail of the shipped panel', async () => {
  const { page, panel } = await axedDesk('P-1001')
  const found: string[] = []
  const look = async (where: string) => found.push(...(await complaintsInThemes(where, page, panel)))
  for (const section of ['transcript', 'orders', 'customer', 'brief'] as const) {
    await card(panel, section)
    await look(section)
  }
  for (const sheet of Object.keys(sheetKeys) as (keyof typeof sheetKeys)[]) {
    await openSheet(panel, sheet)
    await look(sheet)
    await panel.press('Escape')
  }
  await typeReply(page, 'What is your order number?')
  await panel.text('[data-guard] [data-answered]')
  await look('the guard’s note')
  await panel.click('[data-toggle]')
  await panel.waitFor(() => document.querySelector('[data-panel="collapsed"]') !== null, undefined, {
    what: 'the rail',
  })
  await look('the rail')
  await panel.click('[data-toggle]')
  await panel.text('[data-tab]')
  await page.close()
  expect(found).toEqual([])
})

test('nor against a system that does not answer, a stranger or a choice', async () => {
  const found: string[] = []
  for (const ticket of ['P-1004', 'P-1005', 'P-1006']) {
    const { page, panel } = await axedDesk(ticket)
    await card(panel, 'tickets')
    found.push(...(await complaintsInThemes(`${ticket}, customer`, page, panel)))
    await panel.click('[data-tab="brief"]')
    found.push(...(await complaintsInThemes(`${ticket}, brief`, page, panel)))
    await page.close()
  }
  expect(found).toEqual([])
})

test('nothing moves for those who have asked for no motion', async () => {
  const { page, panel } = await openDesk(browser(), 'P-1001')
  await card(panel, 'brief')
  expect(await movingRules(panel)).toEqual([])
  await page.close()
})

test.runIf(browserName === 'chromium')(
  'so the system says, and the panel of a slow system stands still',
  async () => {
    const page = await openStates(browser(), states.address)
    await page.wish?.({ motion: 'no-preference' })
    await showState(page, 'loading first time')
    expect(await movingThings(page)).not.toEqual([])
    await page.wish?.({ motion: 'reduce' })
    expect(await movingThings(page)).toEqual([])
    await page.close()
  },
)
