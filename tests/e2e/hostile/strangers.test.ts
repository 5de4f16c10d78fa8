import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../drivers/driver.ts'
import { browserForFile, serverForTest } from '../support/browser.ts'
import { allowedHosts, type Desk, openDesk, setUp } from './desk/desk.ts'
import { canariesIn, shownPanel } from './desk/panel.ts'
import {
  addressForPages,
  askAsContentScript,
  leaveTicketOpen,
  putContentScript,
  tellsOfDock,
} from './desk/scripts.ts'

// Pages that are no helpdesk of the config, however much they look like one.
describe('nothing of a customer goes to', () => {
  const browserNow = browserForFile({ allowedHosts })
  let desk: Desk
  /** The same host, another port: the browser's permissions know no port, so the content script runs there too. */
  let stranger: Desk
  let options: Page

  beforeAll(async () => {
    desk = await openDesk()
    stranger = await openDesk()
    options = await setUp(browserNow(), desk)
    return async () => {
      await desk.close()
      await stranger.close()
    }
  })

  /** Opens a real ticket and waits for its panel: what was under way before has come to its end by then. */
  async function afterRealTicket() {
    const { id, url } = desk.ticket()
    const page = await browserNow().openPage(url)
    await shownPanel(page, id)
    await page.close()
  }
  const apiCalls = (of: Desk, id: string) =>
    of.helpdesk.requests.filter(
      ({ path }) => decodeURIComponent(path).includes(`/REST/`) && path.includes(id),
    )

  test('a page on another port of the helpdesk’s host, which gets no panel either', async () => {
    const { id, url } = stranger.ticket()
    const page = await browserNow().openPage(url)
    await putContentScript(options, url)
    await afterRealTicket()
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0)
    expect(apiCalls(stranger, id)).toEqual([])
    expect(stranger.systems.requests).toEqual([])
    await page.close()
  })

  test('the helpdesk in a frame of another page', async () => {
    const framed = desk.ticket()
    const { url } = stranger.ticket({ page: { body: `<iframe src="${framed.url}"></iframe>` } })
    const page = await browserNow().openPage(url)
    const frame = await page.frame('/Ticket/Display.html?id=')
    await putContentScript(options, url)
    await afterRealTicket()
    expect(await frame.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0)
    expect(apiCalls(desk, `'${framed.id}'`)).toEqual([])
    await page.close()
  })

  test('the helpdesk in a frame of the helpdesk: only the page itself speaks', async () => {
    const framed = desk.ticket()
    const shown = desk.ticket({ page: { body: `<iframe src="${framed.url}"></iframe>` } })
    const page = await browserNow().openPage(shown.url)
    await putContentScript(options, shown.url)
    const panel = await shownPanel(page, shown.id)
    const text = await panel.text()
    expect(canariesIn(text, shown.customer)).not.toEqual([])
    expect(canariesIn(text, framed.customer)).toEqual([])
    expect(apiCalls(desk, `'${framed.id}'`)).toEqual([])
    await page.close()
  })

  test('a page that frames the pages of the extension, even when it knows their addresses', async () => {
    const real = desk.ticket()
    const helpdesk = await browserNow().openPage(real.url)
    await shownPanel(helpdesk, real.id)
    const known = await addressForPages(options, real.url)
    const { url } = stranger.ticket()
    const page = await browserNow().openPage(url)
    await leaveTicketOpen(options, url, real.url, real.id)
    await page.evaluate(
      async (origins) => {
        const files = ['panel.html', 'options.html', 'practice.html']
        const frames = origins.flatMap((origin) => files.map((file) => `${origin}/${file}`))
        for (const src of frames) {
          const frame = document.createElement('iframe')
          frame.src = src
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
          document.body.append(frame)
          // Firefox fires no event for a frame that it refuses.
          await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1000))])
        }
      },
      [...new Set([known, browserNow().extensionOrigin])],
    )
    const refused = { timeoutMs: 1000 }
    for (const file of ['options.html', 'practice.html']) {
      const alive = page.frame(file, refused).then((frame) => frame.evaluate(() => document.title))
      await expect(
        alive.catch(() => 'refused'),
        file,
      ).resolves.not.toContain('Baton')
    }
    const panel = await page.panel()
    await panel.waitFor(() => document.querySelector('[data-panel]') !== null)
    await afterRealTicket()
    expect(await panel.evaluate(() => document.querySelector('[data-ticket]') === null)).toBe(true)
    expect(canariesIn(await panel.text(), real.customer)).toEqual([])
    await page.close()
    await helpdesk.close()
  })

  test('a content script that a page has taken over: it gets neither settings nor the panel’s data', async () => {
    const { id, url, customer } = desk.ticket()
    const page = await browserNow().openPage(url)
    await shownPanel(page, id)
    const replies = await askAsContentScript(options, url)
    const all = replies.join('\n')
    expect(canariesIn(all, customer)).toEqual([])
    expect(Object.values(desk.secrets).filter((secret) => all.includes(secret))).toEqual([])
    expect(all).not.toContain('"ok":true')
    expect(replies.filter((reply) => reply.startsWith('closed'))).toEqual([
      'closed after []',
      'closed after []',
    ])
    await page.close()
  })

  test('a page that talks to the extension by its id', async () => {
    const { id, url } = desk.ticket()
    const page = await browserNow().openPage(url)
    await shownPanel(page, id)
    const replies = await page.evaluate(
      async (ids) => {
        type Runtime = { sendMessage?(id: string, message: object): Promise<unknown>; connect?: unknown }
        const { chrome, browser } = window as unknown as Record<string, { runtime?: Runtime } | undefined>
        const runtimes = [chrome?.runtime, browser?.runtime].flatMap((one) => one ?? [])
        const asked = runtimes.flatMap((runtime) =>
          ids.map((id) => runtime.sendMessage?.(id, { call: 'state', args: {} }).catch(() => undefined)),
        )
        return (await Promise.all(asked)).filter((reply) => reply !== undefined)
      },
      [new URL(browserNow().extensionOrigin).host, 'baton@baton.example.com'],
    )
    expect(replies).toEqual([])
    await page.close()
  })

  test('the window that opened the helpdesk', async () => {
    const { url } = desk.ticket({ page: { script: tellsOfDock } })
    const opener = await serverForTest({
      '/': { html: `<button onclick="${openHelpdesk(url)}">Open</button>` },
    })
    const page = await browserNow().openPage(`${opener.origin}/`)
    await page.click('button')
    type Opener = { heard?: string[]; frames?: number }
    const heard = () => (window as unknown as { seen?: Opener }).seen?.heard?.includes('dock')
    await page.waitFor(heard, undefined, { timeoutMs: 20_000, what: 'the opened page to have its dock' })
    await afterRealTicket()
    const result = await page.evaluate(() => {
      const { seen, opened } = window as unknown as { seen: Opener; opened: Window }
      return { frames: opened.length, other: seen.heard?.filter((data) => data !== 'dock') }
    })
    expect(result).toEqual({ frames: 0, other: [] })
  })
})

function openHelpdesk(url: string): string {
  return `window.seen = { heard: [] }
    window.onmessage = ({ data }) => seen.heard.push(String(data))
    window.opened = window.open('${url}')`.replaceAll('"', '&quot;')
}
