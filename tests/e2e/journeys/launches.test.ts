import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { enterCredentials, setUp, stagedHosts } from '../stage/set-up.ts'
import { stageForFile } from '../stage/staged.ts'
import { browserForTest, serverForTest } from '../support/browser.ts'

const stageNow = stageForFile()
const secret = 'canary-co-browsing-token'

test('a session of another tool is made with the token of this device, opened, and the customer invited', async () => {
  const stage = stageNow()
  const tool = await serverForTest({
    'POST /tickets/1/sessions': {
      json: {
        agent: { url: 'https://cobrowse.example.com/a/1' },
        customer: 'https://cobrowse.example.com/c/1',
      },
    },
  })
  const launch = {
    kind: 'session',
    id: 'co-browsing',
    label: 'Co-browsing',
    url: `${tool.origin}/tickets/{{ticket.id}}/sessions`,
    auth: { kind: 'bearer' },
    body: { order: '{{order.number}}', visitor: { email: '{{customer.email}}' } },
    answer: { link: 'agent.url', invitation: 'customer' },
    timeoutMs: 5000,
  }
  const browser = await browserForTest({ allowedHosts: stagedHosts })
  await setUp(browser, { ...stage, config: { ...stage.config, launches: [launch] } as typeof stage.config })
  const options = await browser.openExtensionPage('options.html')
  await enterCredentials(options, 'launch:co-browsing', { token: secret })
  await options.close()

  const page = await browser.openPage(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1&plain=1`)
  const panel = await panelOf(page, 'rt/1')
  await card(panel, 'orders')
  await panel.press('l')
  await panel.click('[data-do="start-session"]')
  const link = () => document.querySelector<HTMLAnchorElement>('[data-launch] a')?.href
  expect(await panel.waitFor(link, undefined, { what: 'the link of the session' })).toBe(
    'https://cobrowse.example.com/a/1',
  )
  await panel.click('[data-do="insert-invitation"]')
  const invited = () =>
    document
      .querySelector<HTMLTextAreaElement>('#UpdateContent')
      ?.value.includes('https://cobrowse.example.com/c/1')
  await page.waitFor(invited, undefined, { what: 'the invitation in the reply' })

  const [request, ...others] = tool.requests
  expect(others).toEqual([])
  expect(request?.headers.authorization).toBe(`Bearer ${secret}`)
  expect(JSON.parse(request?.body ?? '')).toMatchObject({
    order: '1001',
    visitor: { email: expect.stringContaining('@') },
  })
  expect(request?.path).toBe('/tickets/1/sessions')
})
