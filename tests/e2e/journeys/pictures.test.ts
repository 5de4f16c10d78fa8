import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { allowedHosts, type Desk, openDesk, setUp } from '../hostile/desk/desk.ts'
import { handoffEvent } from '../hostile/desk/handoff-event.ts'
import { shownPanel } from '../hostile/desk/panel.ts'
import { card, panelOf } from '../stage/panel.ts'
import type { Behaviour } from '../support/behaviour.ts'
import { browserForTest } from '../support/browser.ts'
import { serve } from '../support/server.ts'

const png = new Uint8Array(readFileSync('public/practice/strap.png'))

/** The width of the picture that is drawn, in its own pixels. */
const drawnWidth = (panel: Surface) =>
  panel.waitFor(
    () => {
      const image = document.querySelector<HTMLImageElement>('[data-card="transcript"] img')
      return image?.complete && image.naturalWidth
    },
    undefined,
    { what: 'a picture to be drawn' },
  )

/** Gives the focus to the button of a picture, as Tab does. */
const reachPicture = (panel: Surface, name: string) =>
  panel.waitFor(
    (text: string) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-do="show-picture"]')]
      const button = buttons.find(({ textContent }) => textContent?.endsWith(text))
      button?.focus()
      return button !== undefined && document.activeElement === button
    },
    name,
    { what: `the button of ${name}` },
  )

const saysOfPicture = (panel: Surface, words: string) =>
  panel.waitFor(
    (text: string) =>
      document.querySelector('[data-card="transcript"]')?.textContent?.includes(text) ?? false,
    words,
    { what: `“${words}”` },
  )

test('a picture of the practice desk is shown by one key', async () => {
  const browser = await browserForTest()
  const desk = await browser.openExtensionPage('practice.html?ticket=P-1006')
  const panel = await panelOf(desk, 'practice/P-1006')
  await card(panel, 'transcript')
  await reachPicture(panel, 'etiquette.png')
  await panel.press('Enter')
  expect(await drawnWidth(panel)).toBe(260)
})

/** A desk whose bot has kept two files that the customer has sent, and gives them to those who sign in. */
async function openDeskWithFiles() {
  const desk = await openDesk()
  const { customer, ...ticket } = desk.ticket()
  const answers: Record<string, Behaviour> = {
    'strap.png': { status: 503 },
    'script.png': { text: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' },
  }
  const bot = await serve({
    'GET /bot/handoffs': () => ({ json: [eventWithFiles(customer, bot.origin, Object.keys(answers))] }),
    'GET /bot/files/*': (request) =>
      request.headers.authorization === `Bearer ${desk.secrets.botToken}`
        ? (answers[request.path.split('/').at(-1) ?? ''] ?? { status: 404 })
        : { status: 401 },
  })
  const config = desk.config() as { sources: { id: string }[] }
  const sources = config.sources.map((source) =>
    source.id === 'bot' ? { ...source, baseUrl: `${bot.origin}/bot` } : source,
  )
  const asked = (name: string) => bot.requests.filter(({ path }) => path.endsWith(name))
  const own: Desk = { ...desk, config: () => ({ ...config, sources }) }
  return { desk: own, ticket, asked, answers, close: () => Promise.all([bot.stop(), desk.close()]) }
}

function eventWithFiles(
  customer: Parameters<typeof handoffEvent>[0],
  origin: string,
  names: string[],
): object {
  const event = handoffEvent(customer)
  const files = names.map((name) => ({
    name,
    contentType: 'image/png',
    contentUrl: `${origin}/bot/files/${name}`,
  }))
  const message = {
    type: 'message',
    id: 'files',
    timestamp: new Date(Date.now() - 18 * 60_000).toISOString(),
    from: { id: customer.email, name: customer.name, role: 'user' },
    text: 'Here they are',
    attachments: files,
  }
  return { ...event, attachments: [{ contentType: 'application/json', content: { activities: [message] } }] }
}

test('a picture is fetched when it is asked for, with the source’s credentials, again after a failure, and never an SVG', async () => {
  const browser = await browserForTest({ allowedHosts })
  const { desk, ticket, asked, answers, close } = await openDeskWithFiles()
  try {
    await setUp(browser, desk)
    const page = await browser.openPage(ticket.url)
    const panel = await shownPanel(page, ticket.id)
    await card(panel, 'transcript')
    await reachPicture(panel, 'strap.png')
    expect(asked('strap.png')).toEqual([])

    await page.press('Enter')
    await saysOfPicture(panel, 'The picture could not be fetched')
    answers['strap.png'] = { png }
    await panel.click('[data-do="try-again"]')
    expect(await drawnWidth(panel)).toBe(260)
    expect(asked('strap.png').map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill(`Bearer ${desk.secrets.botToken}`),
    )

    await reachPicture(panel, 'script.png')
    await page.press('Enter')
    await saysOfPicture(panel, 'This file is no picture that can be shown here.')
    const inPage = () => document.documentElement.outerHTML.includes('strap.png')
    expect(await page.evaluate(inPage)).toBe(false)
  } finally {
    await close()
  }
})
