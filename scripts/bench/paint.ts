import type { Browser, Page, Surface } from '../../tests/e2e/drivers/driver.ts'
import { staticPage } from './baseline.ts'

/** Milliseconds from adding a frame with the static page to its first paint. */
export async function staticFirstPaint(browser: Browser, page: Page): Promise<number> {
  const address = `${browser.extensionOrigin}/${staticPage}`
  const start = await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    frame.id = 'bench-static'
    // Where the dock is: a frame that nobody sees is not painted.
    frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:400px;height:300px;z-index:9'
    const now = performance.timeOrigin + performance.now()
    document.documentElement.append(frame)
    return now
  }, address)
  const frame = await page.frame(staticPage)
  const painted = await frame.waitFor(
    () => {
      const [entry] = performance.getEntriesByName('first-contentful-paint')
      return entry && performance.timeOrigin + entry.startTime
    },
    undefined,
    { what: 'the first paint of the static frame' },
  )
  await page.evaluate(() => document.getElementById('bench-static')?.remove())
  return painted - start
}

/** Asks the panel to note when the brief of this ticket has been painted. */
export async function watchBrief(panel: Surface, ticket: string): Promise<void> {
  await panel.evaluate((key) => {
    const shown = () => document.querySelector(`[data-ticket="${key}"] [data-part="want"]`) !== null
    const notes = globalThis as { briefPaintedAt?: number }
    delete notes.briefPaintedAt
    const note = () =>
      requestAnimationFrame(() => {
        // The first task after the frame: what was changed before it has been painted by then.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          notes.briefPaintedAt = performance.timeOrigin + performance.now()
        }
        port2.postMessage(null)
      })
    const watch = new MutationObserver(() => {
      if (!shown()) return
      watch.disconnect()
      note()
    })
    watch.observe(document.documentElement, { childList: true, subtree: true, attributes: true })
  }, ticket)
}

/** When it was painted. */
export function briefPaintedAt(panel: Surface): Promise<number> {
  return panel.waitFor(() => (globalThis as { briefPaintedAt?: number }).briefPaintedAt, undefined, {
    what: 'the brief to be painted',
  })
}

/** Milliseconds from the switch to another ticket, without a load, to its brief on the screen. */
export async function switchToBrief(
  page: Page,
  panel: Surface,
  ticket: string,
  html: string,
): Promise<number> {
  await watchBrief(panel, `rt/${ticket}`)
  const start = await page.evaluate(
    ({ ticket, html }) => {
      // Drawing its own page is the helpdesk's business; the clock starts when the address changes.
      document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
      const now = performance.timeOrigin + performance.now()
      history.pushState({}, '', `/Ticket/Display.html?id=${ticket}`)
      return now
    },
    { ticket, html },
  )
  return (await briefPaintedAt(panel)) - start
}
