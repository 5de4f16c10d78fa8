import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { allowedHosts, setUp } from '../hostile/desk/desk.ts'
import { complaintAt, openLongDesk, total } from '../hostile/desk/long-desk.ts'
import { shownPanel } from '../hostile/desk/panel.ts'
import { card } from '../stage/panel.ts'
import { browserForTest } from '../support/browser.ts'

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

/** Every line breaks elsewhere then. */
const beWide = (pixels: number) => {
  document.documentElement.style.inlineSize = `${pixels}px`
}

test('10,000 turns open at the newest, and are searched, jumped in, resized and walked through by keyboard', async () => {
  const browser = await browserForTest({ allowedHosts })
  const { desk, ticket } = await openLongDesk()
  try {
    await setUp(browser, desk)
    const page = await browser.openPage(ticket.url)
    const panel = await shownPanel(page, ticket.id)

    await card(panel, 'transcript')
    await inSight(panel, `This is message number ${total - 1}.`)
    expect(await panel.evaluate(() => document.querySelectorAll('[data-turn]').length)).toBeLessThan(80)

    await panel.click('[data-jump="complaint"]')
    await focused(panel, 'very angry')
    await inSight(panel, 'very angry')

    for (const width of [320, 520, 400]) {
      await panel.evaluate(beWide, width)
      await inSight(panel, 'very angry')
    }
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
