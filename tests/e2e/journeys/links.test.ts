import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { card, panelOf } from '../stage/panel.ts'
import { browserForTest } from '../support/browser.ts'

const shopLink = '[data-card="customer"] [data-link]:has(button[aria-label*="Vendure"])'

/** Waits until the shop's record is in this state. */
async function linkIs(panel: Surface, state: 'linked' | 'unlinked'): Promise<void> {
  const is = ([css, wanted]: [string, string]) =>
    document.querySelector<HTMLElement>(css)?.dataset.link === wanted
  await panel.waitFor(is, [shopLink, state] as [string, string], { what: `the shop's record to be ${state}` })
}

test('a record that an agent has unlinked stays so after the browser was restarted, and can be linked again', async () => {
  const browser = await browserForTest()
  const before = await panelOf(await browser.openExtensionPage('practice.html'), 'practice/P-1001')
  const whole = await card(before, 'customer')
  await linkIs(before, 'linked')
  await before.click(`${shopLink} button`, { text: 'Not this customer' })
  await linkIs(before, 'unlinked')
  expect(await card(before, 'customer')).not.toBe(whole)

  await browser.restart()
  const panel = await panelOf(await browser.openExtensionPage('practice.html'), 'practice/P-1001')
  await card(panel, 'customer')
  await linkIs(panel, 'unlinked')
  await panel.click(`${shopLink} button`, { text: 'Undo' })
  await linkIs(panel, 'linked')
  expect(await card(panel, 'customer')).toContain('same e-mail address')
})
