import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { card, panelOf } from '../stage/panel.ts'
import { browserForTest } from '../support/browser.ts'

const dots = '••••••'

/** What the row of the customer's card says under this label, once it says something like it. */
const rowSays = (panel: Surface, label: string, part: string) =>
  panel.waitFor(
    ({ label, part }) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-card="customer"] [role=group]')]
      const row = rows.find(({ innerText }) => innerText.startsWith(label))
      return row?.innerText.includes(part) && row.innerText
    },
    { label, part },
    { what: `“${part}” under ${label}` },
  )

/** Waits until the row with this label has the focus; `take`: gives it the focus. */
const focusIsOn = (panel: Surface, label: string, take = false) =>
  panel.waitFor(
    ({ label, take }) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-card="customer"] [data-row]')]
      const row = rows.find(({ innerText }) => innerText.startsWith(label))
      if (take) row?.focus()
      return row !== undefined && document.activeElement === row
    },
    { label, take },
    { what: `the focus on ${label}` },
  )

test('a masked value is revealed by a key and a field flagged by two, and the lead sees both', async () => {
  const browser = await browserForTest()
  const desk = await browser.openExtensionPage('practice.html?ticket=P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await card(panel, 'customer')
  await rowSays(panel, 'Phone', dots)

  await focusIsOn(panel, 'Phone', true)
  await panel.press('v')
  const phone = await rowSays(panel, 'Phone', '5678')
  expect(phone).not.toContain(dots)
  await panel.press('ArrowUp')
  await focusIsOn(panel, 'E-mail')
  await panel.press('f')
  const menu = () => document.activeElement?.getAttribute('role') === 'menuitem'
  await panel.waitFor(menu, undefined, { what: 'the focus in the menu' })
  await panel.press('w')
  await rowSays(panel, 'E-mail', 'flagged as wrong')
  expect(await panel.text('[data-outcome="done"]')).toContain('Flagged as wrong: E-mail')

  const options = await browser.openExtensionPage('options.html#/noticed')
  const noticed = () => document.querySelectorAll('[data-noticed]').length === 2
  await options.waitFor(noticed, undefined, { what: 'both remarks on the options page' })
  const table = await options.text('table')
  expect(table).toMatch(/Customer: E-mail\s+flagged as wrong/)
  expect(table).toMatch(/Customer: Phone\s+revealed/)
  expect(await options.text('main')).not.toMatch(/5678|eva/i)
  await options.close()

  // Another ticket and back: the flag is still there, and the value is masked again, also for a new worker.
  await desk.click('.desk-queue a[href*="P-1002"]')
  await panelOf(desk, 'practice/P-1002')
  await browser.killWorker()
  await desk.click('.desk-queue a[href*="P-1001"]')
  await panelOf(desk, 'practice/P-1001')
  await card(panel, 'customer')
  await rowSays(panel, 'E-mail', 'flagged as wrong')
  await rowSays(panel, 'Phone', dots)
})
