import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { allowHosts, enterCredentials, importConfig, signIn, stagedHosts } from '../stage/set-up.ts'
import { stageForFile, ticketAddress } from '../stage/staged.ts'
import { browserForTest } from '../support/browser.ts'

const stageNow = stageForFile()

test('a helpdesk tab that was open before gets the panel when access is granted, and each source its credentials', async () => {
  const stage = stageNow()
  const browser = await browserForTest({ allowedHosts: stagedHosts })
  await signIn(browser, stage)
  const ticket = await browser.openPage(ticketAddress(stage, '1'))
  const options = await browser.openExtensionPage('options.html')
  await importConfig(browser, options, stage.config)
  await options.waitFor(() =>
    document.body.innerText.includes('Still needed on this device: access to hosts'),
  )
  expect(await ticket.evaluate(() => document.documentElement.children.length)).toBe(2)

  await allowHosts(options)
  // Brings the ticket's tab to the front: nothing is drawn in one behind.
  await options.close()
  const panel = await panelOf(ticket, 'rt/1')
  const orders = await card(panel, 'orders', 'failed')
  expect(orders).toContain('No credentials for Shop on this device')
  expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')

  const again = await browser.openExtensionPage('options.html')
  await enterCredentials(again, 'shop', stage.credentials.shop)
  expect(await again.text()).not.toContain(stage.credentials.shop.password)
  await again.close()
  await panel.click('[data-tab="orders"]')
  await panel.click('[data-card="orders"] button', { text: 'Retry' })
  const arrived = () => document.querySelector('[data-card="orders"][data-state="ready"]') !== null
  await panel.waitFor(arrived, undefined, { what: 'the orders' })
})
