import { expect, test } from 'vitest'
import { allow, allowedHosts, configFor, enter, importConfig, openDesk, setUp } from '../hostile/desk/desk.ts'
import { panelData, shownPanel } from '../hostile/desk/panel.ts'
import { browserForTest, serverForTest } from '../support/browser.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

test('credentials and tokens travel in headers and bodies to their own origin, and nowhere else', async () => {
  const browser = await browserForTest({ allowedHosts })
  const desk = await openDesk()
  try {
    const options = await setUp(browser, desk)
    const { id, url } = desk.ticket()
    const page = await browser.openPage(url)
    const panel = await shownPanel(page, id)
    const snapshot = await panelData(panel, id)
    const secrets = Object.values(desk.secrets)
    const secretsIn = (text: string) => secrets.filter((secret) => text.includes(secret))

    expect(secretsIn(JSON.stringify(desk.systems.requests)).sort(), 'they were used').toEqual(secrets.sort())
    for (const { path, headers } of [...desk.systems.requests, ...desk.helpdesk.requests]) {
      expect(secretsIn(`${path} ${headers.referer} ${headers.cookie}`)).toEqual([])
    }
    expect(secretsIn(JSON.stringify(desk.helpdesk.requests)), 'to the helpdesk').toEqual([])
    expect(secretsIn(snapshot + (await panel.evaluate(() => document.documentElement.outerHTML)))).toEqual([])

    const state = await options.evaluate(() => chrome.runtime.sendMessage({ call: 'state', args: {} }))
    expect(secretsIn(JSON.stringify(state))).toEqual([])
    const html = () =>
      document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((one) => one.value)
    expect(secretsIn(await options.evaluate(html))).toEqual([])
  } finally {
    await desk.close()
  }
})

test('a config that moves a source to another host, or a server that sends it there, brings it no credentials', async () => {
  const browser = await browserForTest({ allowedHosts })
  const desk = await openDesk()
  const thief = await serverForTest({ '/*': { json: [] } })
  try {
    const options = await setUp(browser, desk)
    const secretsAt = () => {
      const all = JSON.stringify(thief.requests)
      return Object.values(desk.secrets).filter((secret) => all.includes(secret))
    }
    const openTicket = async () => {
      const { id, url } = desk.ticket()
      const page = await browser.openPage(url)
      return panelData(await page.panel(), id)
    }
    await openTicket()

    for (const host of [thief.origin, thief.origin.replace('127.0.0.1', 'localhost')]) {
      await importConfig(options, configFor(desk.helpdesk.origin, host))
      if (host.includes('localhost')) await allow(options)
      const snapshot = JSON.parse(await openTicket())
      const failed = (snapshot.sources as { sourceId: string; failure?: { kind: string } }[])
        .filter(({ failure }) => failure?.kind === 'credential-missing')
        .map(({ sourceId }) => sourceId)
      expect(failed).toEqual(['bot', 'shop'])
      expect(thief.requests).toEqual([])
    }

    // What is entered for the new host is all that the new host gets.
    await enter(options, 'shop', { username: 'new@example.com', password: 'new password' })
    await openTicket()
    await expect.poll(() => thief.requests.length).toBeGreaterThan(0)
    expect(secretsAt()).toEqual([])

    thief.requests.length = 0
    await importConfig(options, desk.config())
    const away = { status: 307, headers: { location: `${thief.origin}/bot/handoffs` }, text: '' }
    desk.systems.setBehaviour('GET /bot/handoffs', away)
    await openTicket()
    expect(desk.systems.requests.some(({ path }) => path.startsWith('/bot/'))).toBe(true)
    expect(thief.requests).toEqual([])
  } finally {
    await desk.close()
  }
})
