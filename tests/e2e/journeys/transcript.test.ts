import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { allowedHosts, openDesk, setUp } from '../hostile/desk/desk.ts'
import { handoffEvent } from '../hostile/desk/handoff-event.ts'
import { shownPanel } from '../hostile/desk/panel.ts'
import { card } from '../stage/panel.ts'
import { browserForTest, serverForTest } from '../support/browser.ts'

const total = 10_000
const complaintAt = 1234

/** A conversation that went on for a week, as the bot's store gives it: the newest first. */
function longTalk(customer: Parameters<typeof handoffEvent>[0]): object {
  const person = { id: customer.email, name: customer.name, role: 'user' }
  const bot = { id: 'shop-bot', name: 'ShopBot', role: 'bot' }
  const start = Date.now() - (total + 20) * 60_000
  const activities = Array.from({ length: total }, (_, index) => ({
    type: 'message',
    id: `m${index}`,
    timestamp: new Date(start + index * 60_000).toISOString(),
    from: index % 2 === 0 ? person : bot,
    text: index === complaintAt ? 'This is terrible. I am very angry and disappointed!' : textOf(index),
  })).toReversed()
  const event = handoffEvent(customer)
  return { ...event, attachments: [{ contentType: 'application/json', content: { activities } }] }
}

const textOf = (index: number) =>
  index % 1000 === 500 ? `Is number ${index} the Crème shoe?` : `This is message number ${index}.`

const focused = (panel: Surface, words: string) =>
  panel.waitFor(
    (text: string) => document.activeElement?.closest('[data-turn]')?.textContent?.includes(text) ?? false,
    words,
    { what: `the keyboard to be at "${words}"` },
  )

/** The turn with these words, if it is within what is seen of the list. */
const inSight = (panel: Surface, words: string) =>
  panel.waitFor(
    (text: string) => {
      const list = document.querySelector('[data-turn-list]')
      const turn = [...document.querySelectorAll('[data-turn]')].find((one) =>
        one.textContent?.includes(text),
      )
      if (!list || !turn) return false
      const [outer, inner] = [list.getBoundingClientRect(), turn.getBoundingClientRect()]
      return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
    },
    words,
    { what: `"${words}" to be in sight` },
  )

test('10,000 turns open at the newest, and are searched, jumped in and walked through by keyboard', async () => {
  const browser = await browserForTest({ allowedHosts })
  const desk = await openDesk()
  try {
    const { id, url, customer } = desk.ticket()
    const bot = await serverForTest({ 'GET /bot/handoffs': { json: [longTalk(customer)] } })
    const config = desk.config() as { sources: { id: string }[] }
    const sources = config.sources.map((source) =>
      source.id === 'bot' ? { ...source, baseUrl: `${bot.origin}/bot` } : source,
    )
    await setUp(browser, { ...desk, config: () => ({ ...config, sources }) })
    const page = await browser.openPage(url)
    const panel = await shownPanel(page, id)

    await card(panel, 'transcript')
    await inSight(panel, `This is message number ${total - 1}.`)
    expect(await panel.evaluate(() => document.querySelectorAll('[data-turn]').length)).toBeLessThan(80)

    await panel.click('[data-jump="complaint"]')
    await focused(panel, 'very angry')
    await inSight(panel, 'very angry')
    await page.press('ArrowDown')
    await focused(panel, `number ${complaintAt + 1}.`)
    await page.press('Home')
    await focused(panel, 'number 0.')
    await inSight(panel, 'number 0.')

    await page.press('s')
    await panel.type('search input', 'creme')
    const hits = () => document.querySelector('[data-hits]')?.textContent === '1 of 10'
    await panel.waitFor(hits, undefined, { what: 'the hits to be counted' })
    await inSight(panel, 'number 500 the Crème shoe')

    await panel.click('[data-newest]')
    await inSight(panel, `This is message number ${total - 1}.`)
  } finally {
    await desk.close()
  }
})
