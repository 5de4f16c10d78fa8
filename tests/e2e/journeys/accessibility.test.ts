import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '../drivers/driver.ts'
import { complaintsInThemes, giveAxe } from '../sight/axe.ts'
import { type Desk, openDesk, openSheet, sheetKeys, typeReply } from '../sight/desk.ts'
import { movingRules, movingThings } from '../sight/motion.ts'
import { openStates, showState, showTab } from '../sight/states-page.ts'
import { serveStates } from '../sight/states-server.ts'
import { card, type TabName } from '../stage/panel.ts'
import { browserForFile, browserName } from '../support/browser.ts'

const browser = browserForFile()
let states: Awaited<ReturnType<typeof serveStates>>
beforeAll(async () => {
  states = await serveStates()
})
afterAll(() => states.stop())

test('axe has nothing against any state of the panel, nor against what lies behind its tabs', async () => {
  const page = await openStates(browser(), states.address)
  await page.setViewport(400, 700)
  await giveAxe(page)
  const found: string[] = []
  const seen = new Set<string>()
  for (const state of await page.evaluate(() => window.stateNames)) {
    await showState(page, state)
    found.push(...(await complaintsInThemes(state, page)))
    // Behind the tabs there is the same in each browser, so one looks at it.
    for (const tab of browserName === 'chromium' ? await otherTabs(page) : []) {
      await showTab(page, tab)
      // Most states are alike behind their tabs; what was looked at is not looked at again.
      const markup = await markupOf(page, tab)
      if (seen.has(markup)) continue
      seen.add(markup)
      found.push(...(await complaintsInThemes(`${state}, ${tab}`, page)))
    }
  }
  expect(found).toEqual([])
  // The tabs have come up, and not all of them alike.
  expect(seen.size > 6).toBe(browserName === 'chromium')
  await page.close()
})

/** The tabs of the state besides the first, if it has any. */
const otherTabs = (page: Page): Promise<TabName[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=tab]')]
      .map(({ id }) => id.replace('tab-', '') as TabName)
      .filter((tab) => tab !== 'brief'),
  )

/** What is behind a tab, without the numbers that React gives to elements. */
const markupOf = (page: Page, tab: TabName): Promise<string> =>
  page.evaluate(
    (id) => document.getElementById(`tabpanel-${id}`)?.innerHTML.replaceAll(/_r_\w+_/g, '') ?? '',
    tab,
  )

test('nor against what is found of a text that was marked on the page', async () => {
  const page = await openStates(browser(), states.address)
  await page.setViewport(400, 700)
  await giveAxe(page)
  await showState(page, 'full')
  await page.evaluate(() => window.lookUp('Order #1001'))
  await page.text('[data-sheet="look-up"] [data-card="orders"]')
  expect(await complaintsInThemes('look-up', page)).toEqual([])
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

test('nor against the menu of a flag or a macro of the agent’s own', async () => {
  const { page, panel } = await axedDesk('P-1001')
  await card(panel, 'customer')
  const focusOnRow = () => {
    document.querySelector<HTMLElement>('[data-card="customer"] [aria-keyshortcuts~="f"]')?.focus()
    return document.activeElement?.matches('[aria-keyshortcuts~="f"]')
  }
  await panel.waitFor(focusOnRow, undefined, { what: 'the focus on a field' })
  await panel.press('f')
  await panel.text('[role=menu]')
  const found = await complaintsInThemes('the menu of a flag', page, panel)
  await panel.press('Escape')
  await openSheet(panel, 'macros')
  await panel.click('[data-do="new-macro"]')
  await panel.text('[data-sheet="macros"] textarea')
  found.push(...(await complaintsInThemes('a macro of one’s own', page, panel)))
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

test('the check itself sees a button without a name, one that is too small, and text too pale for one theme', async () => {
  const page = await openStates(browser(), states.address)
  await giveAxe(page)
  await showState(page, 'no ticket')
  await page.evaluate(() => {
    const pale = 'color:light-dark(#000,#444);background:light-dark(#fff,#000)'
    document
      .querySelector('[data-panel]')
      ?.insertAdjacentHTML(
        'beforeend',
        `<p style="${pale}">pale</p><button style="inline-size:9px;block-size:9px;padding:0"></button><button style="inline-size:9px;block-size:9px;padding:0">x</button>`,
      )
  })
  const found = (await complaintsInThemes('here', page)).join('\n')
  expect(found).toContain('here, light: target-size')
  expect(found).not.toContain('here, light: color-contrast')
  if (browserName === 'chromium') {
    expect(found).toContain('here, light: button-name')
    expect(found).toContain('here, dark: color-contrast')
  }
  await page.close()
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
