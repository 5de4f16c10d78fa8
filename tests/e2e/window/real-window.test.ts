import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { besideOf } from '../stage/beside.ts'
import { card, panelOf } from '../stage/panel.ts'
import { eva } from '../stage/retell.ts'
import { setUp, stagedHosts } from '../stage/set-up.ts'
import { stageForFile, ticketAddress } from '../stage/staged.ts'
import { browserForTest, browserName, serverForTest } from '../support/browser.ts'
import { type Display, displayForTest, hasDisplay, type Point } from '../support/display.ts'

const stageNow = stageForFile()

/** RT's reply page in a window of its own, with what a person does at it. */
async function replyInWindow() {
  const display = await displayForTest()
  const browser = await browserForTest({ allowedHosts: stagedHosts, display: display.name })
  await setUp(browser, stageNow())
  const page = await browser.openPage(
    ticketAddress(stageNow(), '1').replace('Display.html?', 'Update.html?Action=Respond&plain=1&'),
  )
  const panel = await panelOf(page, 'rt/1')
  await card(panel, 'brief')
  return { display, page, panel, at: await placesOnScreen(page, display) }
}

/** Where a place of the page is on the screen: the browser's own bars are around the page. */
async function placesOnScreen(page: Page, display: Display): Promise<(place: Point) => Point> {
  const there = { x: 300, y: 500 }
  await page.evaluate(() => {
    const seen = ({ clientX, clientY }: MouseEvent) =>
      Object.assign(window, { batonPointer: [clientX, clientY] })
    document.addEventListener('mousemove', seen, { once: true, capture: true })
  })
  await display.move(there)
  const pointer = () => (window as unknown as { batonPointer?: [number, number] }).batonPointer
  const [x, y] = await page.waitFor(pointer, undefined, { what: 'the pointer over the page' })
  return (place) => ({ x: Math.round(place.x + there.x - x), y: Math.round(place.y + there.y - y) })
}

const focusIsIn = (panel: Surface) => panel.evaluate(() => document.hasFocus())
const middleOf = (css: string) => {
  const element = document.querySelector(css)
  element?.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  return { x: left + width / 2, y: top + height / 2 }
}

test.runIf(hasDisplay)(
  'keys of the browser work from the reply box, and Escape leads back to it',
  async () => {
    const { display, page, panel, at } = await replyInWindow()
    await display.click(at(await page.evaluate(middleOf, '#UpdateContent')))
    await page.waitFor(() => document.activeElement?.id === 'UpdateContent', undefined, {
      what: 'the reply box',
    })

    await display.press('alt+shift+j')
    await expect.poll(() => focusIsIn(panel), { timeout: 10_000 }).toBe(true)
    await display.press('Escape')
    await page.waitFor(() => document.activeElement?.id === 'UpdateContent', undefined, {
      what: 'the reply box again',
    })

    await display.press('alt+shift+m')
    await panel.waitFor(() => document.querySelector('dialog[open]') !== null, undefined, {
      what: 'the macros',
    })
    await display.press('Escape')
    await panel.waitFor(() => document.querySelector('dialog[open]') === null, undefined, {
      what: 'no macros',
    })

    await display.press('alt+shift+o')
    await panel.waitFor(() => innerWidth < 100, undefined, { what: 'the rail' })
  },
)

test.runIf(hasDisplay)('the panel is dragged wider by its edge, and no further than it may be', async () => {
  const { display, page, panel, at } = await replyInWindow()
  await panel.waitFor(() => document.querySelector('[role=separator]') !== null, undefined, {
    what: 'its edge',
  })
  const pageWidthPx = await page.evaluate(() => document.documentElement.clientWidth)
  // Out of the panel's frame, into the page.
  const y = 300
  const [start, middle, end] = [397, 420, 457].map((left) => at({ x: pageWidthPx - left, y }))
  if (start && middle && end) await display.drag(start, middle, end)
  await panel.waitFor(widthIs, 460, { what: 'the panel to be 460 px wide' })

  const [edge, far] = [457, 700].map((left) => at({ x: pageWidthPx - left, y }))
  if (edge && far) await display.drag(edge, far)
  await panel.waitFor(widthIs, 520, { what: 'the panel to be as wide as it gets' })
})

test.runIf(hasDisplay)(
  'a number that is marked on the page is looked up by the browser’s own menu',
  async () => {
    const { display, page, panel, at } = await replyInWindow()
    const number = at(await page.waitFor(placeOfText, '1001', { what: 'an order number on the page' }))
    await display.markWord(number)
    await page.waitFor(() => getSelection()?.toString().trim() === '1001', undefined, { what: 'the mark' })
    await display.openMenu(number)
    // The menu is the browser's: nothing tells when it is open, and before that the key means nothing to the page.
    const found = async () => {
      await display.press('b')
      return panel.evaluate(() => document.querySelector('[data-sheet="look-up"]')?.textContent ?? '')
    }
    await expect.poll(found, { timeout: 20_000, interval: 1000 }).toContain('1001')
  },
)

test.runIf(hasDisplay)(
  'an address that is marked on a page of another site is looked up in the browser’s own panel, which opens for it',
  async () => {
    const display = await displayForTest()
    const browser = await browserForTest({ allowedHosts: stagedHosts, display: display.name })
    await setUp(browser, stageNow())
    const mail = await serverForTest({ '/mail': { html: `<p>From: <b>${eva.email}</b></p>` } })
    const page = await browser.openPage(`${mail.origin}/mail`)
    const beside = await besideOf(browser)
    await beside.bringToFront('/mail')
    const at = await placesOnScreen(page, display)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('b') as Node))
    // No panel keeps the worker alive: the click has to wake it.
    await browser.killWorker()
    await display.openMenu(at(await page.evaluate(middleOf, 'b')))
    // As above.
    const open = async () => {
      await display.press('b')
      return beside.isOpen()
    }
    await expect.poll(open, { timeout: 20_000, interval: 1000 }).toBe(true)
    expect(await beside.text('[data-sheet="look-up"] [data-card="orders"]')).toContain('1001')
    expect(await beside.text('[data-sheet="look-up"]')).toContain(
      `What the systems know of customer ${eva.email}`,
    )
    // Chromium moves the focus into a panel that it opens; in Firefox it stays in the page, whatever the panel does.
    if (browserName === 'chromium') await display.press('Escape')
    else await beside.click('[data-sheet="look-up"] button[aria-label="Close"]')
    expect(await beside.text('[data-panel]:not([data-ticket], :has(dialog)) h2')).toBe(
      'No ticket is open here',
    )
  },
)

/** The middle of a text on the page, in the page's own measure. */
const placeOfText = (text: string) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(text) ?? -1
    if (start < 0 || !node.parentElement?.checkVisibility()) continue
    node.parentElement.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + text.length)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  return undefined
}

const widthIs = (px: number) => innerWidth === px
