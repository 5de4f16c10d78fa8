import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { setUp, stagedHosts } from '../stage/set-up.ts'
import { stageForFile, ticketAddress } from '../stage/staged.ts'
import { browserForTest } from '../support/browser.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
  permissions: { remove(hosts: object): Promise<boolean> }
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>
    unregisterContentScripts(): Promise<void>
  }
}

const stageNow = stageForFile()
const matches = async () =>
  (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? [])

test('a registration that has vanished is there again when the worker starts', async () => {
  const stage = stageNow()
  const browser = await browserForTest({ allowedHosts: stagedHosts })
  await setUp(browser, stage)
  const options = await browser.openExtensionPage('options.html')
  expect(await options.evaluate(matches)).toEqual(stagedHosts)

  await options.evaluate(() => chrome.scripting.unregisterContentScripts())
  expect(await options.evaluate(matches)).toEqual([])
  await browser.killWorker()
  await options.evaluate(() => chrome.runtime.sendMessage({ call: 'state', args: {} }))
  await expect.poll(() => options.evaluate(matches)).toEqual(stagedHosts)
})

test('a permission that is taken back ends the panel: nothing is registered, and its data is served no more', async () => {
  const stage = stageNow()
  const browser = await browserForTest({ allowedHosts: stagedHosts })
  await setUp(browser, stage)
  const ticket = await browser.openPage(ticketAddress(stage, '1'))
  const panel = await panelOf(ticket, 'rt/1')
  await card(panel, 'brief')

  const options = await browser.openExtensionPage('options.html')
  await options.evaluate((origins) => chrome.permissions.remove({ origins }), stagedHosts)
  await browser.killWorker()
  await options.evaluate(() => chrome.runtime.sendMessage({ call: 'state', args: {} }))
  await expect.poll(() => options.evaluate(matches)).toEqual([])

  await stage.mend()
  await ticket.reload()
  await options.reload()
  expect(await options.text()).toContain('does not let Baton reach')
  expect(await ticket.evaluate(() => document.documentElement.children.length)).toBe(2)
  expect(stage.bot.server.requests).toEqual([])
})
