import { expect, test } from 'vitest'
import { goWithoutLoad } from '../stage/navigate.ts'
import { type CardName, card, panelOf } from '../stage/panel.ts'
import { ticketPage } from '../stage/request-tracker-pages.ts'
import { stagedForFile, ticketAddress } from '../stage/staged.ts'

const staged = stagedForFile()

test('a ticket seen before is painted from the cache with every system down and a new worker, and says its age', async () => {
  const { browser, stage, openTicket } = staged()
  const page = await openTicket('1')
  const panel = await panelOf(page, 'rt/1')
  for (const name of ['brief', 'orders', 'customer', 'tickets'] as CardName[]) await card(panel, name)
  await goWithoutLoad(page, ticketAddress(stage, '5'), ticketPage('5'), 'content and address at once')
  await card(await panelOf(page, 'rt/5'), 'orders')

  await stage.stop()
  await browser.killWorker()
  await goWithoutLoad(page, ticketAddress(stage, '1'), ticketPage('1'), 'content and address at once')

  const again = await panelOf(page, 'rt/1')
  const aged = (css: string) => {
    const element = document.querySelector<HTMLElement>(css)
    return element?.dataset.state !== 'loading' && element?.querySelector('time') && element.innerText
  }
  const brief = await again.waitFor(aged, '[data-card="brief"]', { what: 'the brief with its age' })
  expect(brief).toContain('Order 1001 is a week late')
  expect(brief).toMatch(/just now|min\. ago/)
  await again.click('[data-tab="orders"]')
  const orders = await again.waitFor(aged, '[data-card="orders"]', { what: 'the orders with their age' })
  expect(orders).toContain('3STEST000001')
})
