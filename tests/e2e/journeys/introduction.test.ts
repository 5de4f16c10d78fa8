import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { waitForFocus } from '../sight/focus.ts'
import { card, panelOf } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

const browser = browserForFile()

async function openDesk(ticket: string): Promise<{ desk: Page; panel: Surface }> {
  const desk = await browser().openExtensionPage(`practice.html?ticket=${ticket}`)
  const panel = await panelOf(desk, `practice/${ticket}`)
  await panel.text('[data-card="brief"][data-state="ready"]')
  return { desk, panel }
}

const step = (panel: Surface, name: string) =>
  panel.waitFor((css) => document.querySelector(css) !== null, `[data-introduction="${name}"]`, {
    what: `the step ${name} of the introduction`,
  })

test('a new agent is shown the panel in three steps, by keyboard, and once', async () => {
  const { desk, panel } = await openDesk('P-1001')
  await step(panel, 'offer')
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-do="begin"]')?.focus())
  await panel.press('Enter')
  await step(panel, 'case')
  await waitForNext(panel)
  await step(panel, 'keys')
  await panel.press('3')
  await panel.text('[data-introduction="keys"] [data-tried="true"]')
  await waitForFocus(panel, '#tab-orders')
  await waitForNext(panel)
  await step(panel, 'looks')
  await waitForNext(panel)
  const isGone = () => document.querySelector('[data-introduction]') === null
  await panel.waitFor(isGone, undefined, { what: 'the introduction to be over' })
  await waitForFocus(panel, '[role=tab][aria-selected=true]')
  await desk.close()

  const again = await openDesk('P-1002')
  // What is offered comes with the keys, after the first paint: until a sheet opens by its key there is none.
  await again.panel.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await again.panel.text('dialog[open][data-sheet="palette"]')
  expect(await again.panel.evaluate(isGone)).toBe(true)
  await again.desk.close()
})

/** Presses the step's last button from the keyboard. */
async function waitForNext(panel: Surface): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-do="next"]')?.focus())
  await panel.press('Enter')
}

test('a field that is pinned by a key stands in the brief of the next customer too', async () => {
  const { desk, panel } = await openDesk('P-1001')
  await card(panel, 'customer')
  const focusPhone = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-card="customer"] [data-row]')]
    rows.find((row) => row.textContent?.startsWith('Phone'))?.focus()
    return document.activeElement?.textContent?.startsWith('Phone') ?? false
  }
  await panel.waitFor(focusPhone, undefined, { what: 'the row of the phone' })
  await panel.press('p')
  await panel.text('[data-outcome="done"]')
  await desk.close()

  const next = await openDesk('P-1002')
  expect(await next.panel.text('[data-card="pinned"]')).toMatch(/Phone.*\d/s)
  await next.desk.close()
})
