import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { openSheet, typeReply } from '../sight/desk.ts'
import { panelOf } from '../stage/panel.ts'
import { likePanel } from '../stage/preferences.ts'
import { browserForTest } from '../support/browser.ts'

async function ticket(page: Page, id: string): Promise<Surface> {
  const panel = await panelOf(page, `practice/${id}`)
  await panel.text('[data-part="order"]')
  return panel
}

test('a reply becomes a macro of the agent’s own, which fits the next customer, by keyboard, also after a restart', async () => {
  const browser = await browserForTest()
  await likePanel(browser)
  const desk = await browser.openExtensionPage('practice.html?ticket=P-1001')
  const panel = await ticket(desk, 'P-1001')
  const order = /\d[\d-]+/.exec(await panel.text('[data-part="order"]'))?.[0] ?? ''
  await typeReply(desk, `About your order ${order}: it comes tomorrow.`)
  await openSheet(panel, 'macros')
  // What is typed reaches the panel a moment later.
  const isOffered = () =>
    document.querySelector('[data-do="new-macro"]')?.textContent === 'Make a macro of the reply'
  await panel.waitFor(isOffered, undefined, { what: 'the reply to be offered as a macro' })
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-do="new-macro"]')?.focus())
  await panel.press('Enter')
  await panel.fill('[data-macro-form] input', 'Tomorrow')
  expect(await panel.evaluate(() => document.querySelector('textarea')?.value)).toBe(
    'About your order {{ order.number }}: it comes tomorrow.',
  )
  await panel.press('Enter')
  const isSaved = () => document.querySelector('dialog')?.textContent?.includes('Saved: Tomorrow')
  await panel.waitFor(isSaved, undefined, { what: 'the macro to be saved' })
  await browser.restart()

  const next = await browser.openExtensionPage('practice.html?ticket=P-1002')
  const other = await ticket(next, 'P-1002')
  const theirs = /\d[\d-]+/.exec(await other.text('[data-part="order"]'))?.[0] ?? ''
  expect(theirs).not.toBe(order)
  await openSheet(other, 'macros')
  await other.fill('dialog [role=combobox]', 'tomor')
  const isFilled = (words: string) => document.querySelector('[data-preview]')?.textContent?.includes(words)
  await other.waitFor(isFilled, `About your order ${theirs}`, { what: 'the macro to be filled' })
  await other.press('Enter')
  const inReply = (words: string) => document.querySelector('#desk-reply')?.textContent?.includes(words)
  await next.waitFor(inReply, `About your order ${theirs}: it comes tomorrow.`, { what: 'the reply' })
})
