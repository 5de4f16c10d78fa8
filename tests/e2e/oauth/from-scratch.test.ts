import { expect, onTestFinished, test } from 'vitest'
import type { Page } from '../drivers/driver.ts'
import { openDesk } from '../hostile/desk/desk.ts'
import { panelData } from '../hostile/desk/panel.ts'
import { stateAfter } from '../stage/options-calls.ts'
import { loopback } from '../support/allow-hosts.ts'
import { browserForTest } from '../support/browser.ts'
import { choose, fillField, press, says } from './controls.ts'
import { type AuthorizationServer, startAuthorizationServer } from './server/index.ts'
import { fillIn } from './world.ts'

const reply = { result: { sales: [{ ref: 4711, state: 'sent', cents: 12_990, currency: 'EUR' }] } }

async function world() {
  const browser = await browserForTest({ allowedHosts: [loopback] })
  const options = await browser.openExtensionPage('options.html')
  const { redirectUrl = '' } = await stateAfter(options, 'state')
  const asked: string[] = []
  const server = await startAuthorizationServer(redirectUrl, ({ url = '' }, response) => {
    asked.push(url)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(reply))
  })
  onTestFinished(() => server.stop())
  const desk = await openDesk()
  onTestFinished(() => desk.close())
  return { browser, options, server, desk, asked }
}

async function addHelpdesk(page: Page, origin: string): Promise<void> {
  await fillField(page, 'Its address', origin)
  await press(page, 'Add and allow')
  await page.click('a', { text: 'Add a source' })
  await press(page, 'Request Tracker: this ticket')
  await fillField(page, 'Address', origin)
  await press(page, 'Add and open')
  await says(page, '4 Test')
}

async function connect(page: Page, { origin, clientId }: AuthorizationServer): Promise<void> {
  await page.click('a', { text: 'Sources' })
  await page.click('main a', { text: 'Add a source' })
  await press(page, 'Addresses such as /api/orders')
  await fillField(page, 'Name', 'ERP')
  await fillField(page, 'Address', origin)
  await press(page, 'Add and open')
  await choose(page, 'The system wants', 'Sign-in at the system (OAuth 2)')
  await fillField(page, 'Authorization address', '/auth')
  await fillField(page, 'Token address', `${origin}/token`)
  await fillField(page, 'Client ID', clientId)
  await fillField(page, 'Scope (optional)', 'openid orders')
}

/** Opens the line of a data point and chooses where it comes from in the reply. */
async function map(page: Page, point: string, value: string): Promise<void> {
  await page.click('[data-field] button[aria-expanded=false]', { text: point })
  await page.click('[role=treeitem]', { text: value })
}

test('a lead connects an API without a preset, behind a sign-in, by what is to be seen on the options page', async () => {
  const { browser, options, server, desk, asked } = await world()
  await addHelpdesk(options, desk.helpdesk.origin)
  await connect(options, server)
  await press(options, 'Sign in at ERP')
  await fillIn(browser)
  await says(options, 'Signed in on this device.')

  await press(options, 'Next: Request')
  await fillField(options, 'Path', '/api/sales?mail={{email}}')
  await press(options, 'Next: Map')
  await press(options, 'Ask the system')
  await fillField(options, 'E-mail address', 'eva.janssen@example.com')
  await press(options, 'Run the test')
  await says(options, 'No record comes of the reply yet')
  expect(asked.at(-1)).toContain('mail=eva.janssen%40example.com')

  await options.click('[role=tab]', { text: 'Map' })
  await options.click('[role=treeitem]', { text: 'sales' })
  await map(options, 'ID in that system', 'ref')
  await map(options, 'Order number', 'ref')
  await options.click('summary', { text: 'Not mapped yet' })
  await map(options, 'Total', 'cents')
  await says(options, 'Everything that is mapped fits.')
  await press(options, 'Next: Test')
  await press(options, 'Run the test')
  await says(options, '3 of 3 data points arrived')
  expect(await options.text('[data-card=orders]')).toMatch(/4711[\s\S]*129\.90/)

  await options.click('nav a', { text: 'Publish' })
  await press(options, 'Put into use on this device…')
  await options.click('dialog button', { text: 'Put into use on this device' })
  await says(options, 'In use on this device now.')
  const { id, url } = desk.ticket()
  const ticket = await browser.openPage(url)
  expect(await panelData(await ticket.panel(), id)).toContain('4711')
})
