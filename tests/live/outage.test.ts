import { expect, test } from 'vitest'
import type { Browser } from '../e2e/drivers/driver.ts'
import { agentBrowser, pageFor } from './support/agent.ts'
import { beforeTests } from './support/before-tests.ts'
import { onOptionsPage, putIntoUse } from './support/lead.ts'
import { TicketPanel } from './support/panel.ts'
import { ticketUrl } from './support/request-tracker.ts'
import { signInToRt } from './support/sign-in.ts'
import { startSystem, stopSystem, system } from './support/systems.ts'

const browser = agentBrowser('chromium', shopNeverFresh)
beforeTests(() => signInToRt(browser()))

/** The preset made one's own, to be asked at every look: the usual two minutes without a question are long for a test. */
function shopNeverFresh(browser: Browser): Promise<void> {
  return onOptionsPage(browser, async (page) => {
    await page.press('link', 'Sources')
    await page.press('link', 'Shop')
    await page.press('tab', '2 Request')
    await page.press('button', 'Make it your own')
    await page.press('fold', 'Time, size and how often')
    await page.fill('Shown without asking again for, in seconds', '0')
    await putIntoUse(page)
  })
}

const shopIsDown = /Shop cannot be reached/

test('when the shop goes down, known orders stay and say why they are old, unknown ones say why they are missing', async () => {
  for (const needed of ['vendure', 'tryton'] as const) system(needed)
  const seen = await pageFor(browser(), ticketUrl(1))
  expect(await (await TicketPanel.of(seen, 'rt/1')).order('1001')).toContain('3STEST000001')

  await stopSystem('vendure')
  await seen.goto(ticketUrl(1))
  const known = await TicketPanel.of(seen, 'rt/1')
  const stale = await known.card('orders', 'stale')
  expect(stale).toMatch(shopIsDown)
  expect(stale).toMatch(/1001 status differs .* 0990 delivered/)
  expect(await known.card('brief')).toContain('Order 1001 is a week late')

  const unseen = await TicketPanel.of(await pageFor(browser(), ticketUrl(2)), 'rt/2')
  const fromWarehouse = await unseen.card('orders')
  expect(fromWarehouse).toMatch(shopIsDown)
  expect(await unseen.order('1002')).toMatch(/shipped .* ERP/)

  await startSystem('vendure')
  await unseen.open('orders')
  await unseen.surface.click('[data-card="orders"] button', { text: 'Retry' })
  await unseen.surface.waitFor(() => !document.body.innerText.includes('cannot be reached'), undefined, {
    what: 'the shop to be asked again',
  })
  expect(await unseen.order('1002')).toContain('PostNL 3STEST000002')
})

test('the ERP, which refuses origins that it does not know, answers the extension', async () => {
  const { url, credentials } = system('tryton')
  const login = {
    id: 0,
    method: 'common.db.login',
    params: [credentials.user, { password: credentials.password }, 'en'],
  }
  const asExtension = await fetch(`${url}/${credentials.database}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: browser().extensionOrigin },
    body: JSON.stringify(login),
  })
  expect(asExtension.status).toBe(500)
  const panel = await TicketPanel.of(await pageFor(browser(), ticketUrl(1)), 'rt/1')
  expect(await panel.card('customer')).toMatch(
    /ERP Eva Janssen, eva\.janssen@example\.com same e-mail address/,
  )
})
