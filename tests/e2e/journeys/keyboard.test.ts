import { beforeAll, expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { poll } from '../drivers/poll.ts'
import { focusOf, focusStops, waitForFocus } from '../sight/focus.ts'
import { panelOf } from '../stage/panel.ts'
import { likePanel } from '../stage/preferences.ts'
import { browserForFile } from '../support/browser.ts'

const browser = browserForFile()
beforeAll(() => likePanel(browser()))

async function openDesk(): Promise<{ page: Page; panel: Surface }> {
  const page = await browser().openExtensionPage('practice.html?ticket=P-1001')
  await page.setViewport(1366, 700)
  const panel = await panelOf(page, 'practice/P-1001')
  await panel.text('[data-card="brief"][data-state="ready"]')
  await panel.text('[data-part="escalation"] button')
  return { page, panel }
}

/** Tab leads from the reply box into the panel, as from one part of the page to the next. */
async function intoPanel(page: Page, panel: Surface): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#desk-reply')?.focus())
  for (let presses = 0; presses < 20 && !(await focusOf(panel)).inside; presses++) await page.press('Tab')
  expect((await focusOf(panel)).seen).toBe(true)
}

/** The keys are loaded after the first paint. This one leads to the brief's tab. */
async function keysAreHeard(panel: Surface): Promise<void> {
  const isHeard = async () => {
    await panel.press('1')
    return panel.evaluate(() => document.activeElement?.id === 'tab-brief')
  }
  await poll(isHeard, { what: 'keys to be heard' })
}

test('an agent does the job with the keyboard alone, always sees where the focus is and never loses it', async () => {
  const { page, panel } = await openDesk()
  await intoPanel(page, panel)
  await keysAreHeard(panel)

  await panel.press('3')
  await waitForFocus(panel, '[data-tab="orders"]')
  await panel.press('1')
  await waitForFocus(panel, '[data-tab="brief"]')

  // To the words that the escalation rests on, and there into the transcript.
  const isProof = () => document.activeElement?.closest('[data-part="escalation"]') !== null
  for (let presses = 0; presses < 20 && !(await panel.evaluate(isProof)); presses++) await panel.press('Tab')
  expect((await focusOf(panel)).seen).toBe(true)
  await panel.press('Enter')
  await waitForFocus(panel, '[data-turn]')
  expect(await panel.text('[data-turn]:focus mark')).toContain('talk to a person')

  // A key that takes away what had the focus gives the focus to the tab.
  await panel.press('1')
  await waitForFocus(panel, '[data-tab="brief"]')

  // The palette leads to the macros, and Enter puts one into the reply.
  await panel.press('.')
  await waitForFocus(panel, '[data-sheet="palette"] [role=combobox]')
  await panel.type('[role=combobox]', 'macros')
  await panel.press('Enter')
  await waitForFocus(panel, '[data-sheet="macros"] [role=combobox]')
  await panel.type('[role=combobox]', 'parcel')
  await panel.text('[data-preview]')
  await panel.press('Enter')
  const isInserted = () => document.querySelector('[data-outcome="inserted"]') !== null
  await panel.waitFor(isInserted, undefined, { what: 'the macro to be in the reply' })
  await panel.waitFor(() => document.querySelector('dialog[open]') === null, undefined, {
    what: 'the sheet to close',
  })

  // Back to the reply box, wherever the focus was in the panel.
  if ((await focusOf(panel)).inside) await panel.press('Escape')
  const isInReply = () => document.activeElement?.id === 'desk-reply'
  await page.waitFor(isInReply, undefined, { what: 'the focus to be in the reply box' })
  expect(await page.text('#desk-reply')).toContain('3STEST000001')
  await page.close()
})

test('Tab goes through the panel from its head to its foot, and every stop is seen', async () => {
  const { page, panel } = await openDesk()
  await intoPanel(page, panel)
  const stops = await focusStops(panel, '[role=toolbar] button:last-of-type')
  expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([])
  const places = stops.map(({ place }) => place)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(stops.length).toBeGreaterThan(8)
  await page.close()
})

test('a sheet that is left gives the focus back', async () => {
  const { page, panel } = await openDesk()
  await intoPanel(page, panel)
  await keysAreHeard(panel)
  for (const key of ['/', 'k', '.', '?']) {
    await panel.press(key)
    await panel.waitFor(() => document.querySelector('dialog[open]') !== null, undefined, {
      what: `the sheet of ${key}`,
    })
    expect((await focusOf(panel)).seen, key).toBe(true)
    await panel.press('Escape')
    await waitForFocus(panel, '[data-tab="brief"]')
  }
  await page.close()
})
