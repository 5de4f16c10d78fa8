import { expect, onTestFinished, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { allowHosts, stagedHosts } from '../stage/set-up.ts'
import { stagedForFile } from '../stage/staged.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
  permissions: { contains(hosts: object): Promise<boolean>; remove(hosts: object): Promise<boolean> }
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>
    unregisterContentScripts(): Promise<void>
  }
}

const staged = stagedForFile()
const matches = async () =>
  (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? [])
const vanish = async () => {
  await chrome.scripting.unregisterContentScripts()
  return await chrome.scripting.getRegisteredContentScripts()
}
const wake = () => chrome.runtime.sendMessage({ call: 'state', args: {} })
const bare = () => document.documentElement.children.length === 2

test('a registration that has vanished is there again when the worker starts', async () => {
  const { browser, open } = staged()
  const options = await open(`${browser.extensionOrigin}/options.html`)
  expect(await options.evaluate(matches)).toEqual(stagedHosts)

  // A worker that is just starting brings it back at once: it has to be gone for as long as one runs.
  await expect.poll(() => options.evaluate(vanish), { timeout: 10_000 }).toEqual([])
  await browser.killWorker()
  await options.evaluate(wake)
  await expect.poll(() => options.evaluate(matches), { timeout: 10_000 }).toEqual(stagedHosts)
})

test('a permission that is taken back ends the panel and what is asked for it, until it is given again', async () => {
  const { browser, stage, open, openTicket } = staged()
  const ticket = await openTicket('1')
  await card(await panelOf(ticket, 'rt/1'), 'brief')

  const options = await open(`${browser.extensionOrigin}/options.html`)
  const lacking = () => document.body.innerText.includes('does not let Baton reach')
  const allowAgain = async () => {
    await options.reload()
    await options.waitFor(lacking, undefined, { what: 'the question for access' })
    await allowHosts(options)
  }
  onTestFinished(async () => {
    const allowed = await options.evaluate((origins) => chrome.permissions.contains({ origins }), stagedHosts)
    if (!allowed) await allowAgain()
  })
  await options.evaluate((origins) => chrome.permissions.remove({ origins }), stagedHosts)
  await browser.killWorker()
  await options.evaluate(wake)
  await expect.poll(() => options.evaluate(matches), { timeout: 10_000 }).toEqual([])

  await stage.mend()
  await ticket.reload()
  await options.reload()
  await options.waitFor(lacking, undefined, { what: 'the question for access' })
  expect(await ticket.evaluate(bare)).toBe(true)
  expect(stage.bot.server.requests).toEqual([])

  await allowAgain()
  await card(await panelOf(ticket, 'rt/1'), 'brief')
})
