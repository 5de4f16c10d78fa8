import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { setUp, signIn, stagedHosts } from '../stage/set-up.ts'
import { stageForFile, ticketAddress } from '../stage/staged.ts'
import { browserForTest } from '../support/browser.ts'

const stageNow = stageForFile()

test('after a restart of the browser the panel says that nothing was kept, and that credentials have to be entered again', async () => {
  const stage = stageNow()
  const browser = await browserForTest({ allowedHosts: stagedHosts })
  await setUp(browser, stage)
  const before = await panelOf(await browser.openPage(ticketAddress(stage, '1')), 'rt/1')
  await card(before, 'orders')
  await card(before, 'brief')

  await browser.restart()
  await signIn(browser, stage)
  const panel = await panelOf(await browser.openPage(ticketAddress(stage, '1')), 'rt/1')
  const brief = await card(panel, 'brief', 'failed')
  expect(brief).toContain('No credentials for ShopBot on this device')
  expect(await panel.text('#tabpanel-brief')).toContain('Not kept: the browser was restarted since')
  // What needs no credentials of its own is there again.
  expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')
})
