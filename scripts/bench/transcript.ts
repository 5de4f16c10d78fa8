import type { BrowserName, Surface } from '../../tests/e2e/drivers/driver.ts'
import { launch } from '../../tests/e2e/drivers/launch.ts'
import { allowedHosts, setUp } from '../../tests/e2e/hostile/desk/desk.ts'
import { openLongDesk } from '../../tests/e2e/hostile/desk/long-desk.ts'
import { shownPanel } from '../../tests/e2e/hostile/desk/panel.ts'
import type { Row } from './row.ts'

/** How long a transcript of 10,000 turns takes to open, and each frame while it is scrolled through. */
export async function transcriptSpeed(browserName: BrowserName, extensionDir: string): Promise<Row[]> {
  const { desk, ticket } = await openLongDesk()
  const browser = await launch({ browser: browserName, extensionDir, allowedHosts })
  try {
    await setUp(browser, desk)
    const panel = await shownPanel(await browser.openPage(ticket.url), ticket.id)
    const opened = await opening(panel)
    const frames = (await scrolling(panel)).toSorted((a, b) => a - b)
    const at = (share: number) => frames[Math.floor((frames.length - 1) * share)] ?? Number.NaN
    return [
      { what: 'From the click on its tab to the newest turns painted', unit: 'ms', value: opened },
      { what: 'Frame while scrolling, median', unit: 'ms', value: at(0.5) },
      { what: 'Frame while scrolling, 95 in 100 are quicker', unit: 'ms', value: at(0.95) },
      { what: 'Frame while scrolling, the slowest of 300', unit: 'ms', value: at(1) },
    ]
  } finally {
    await browser.close()
    await desk.close()
  }
}

/** Milliseconds from the click to the task after the frame that shows the last turn. */
function opening(panel: Surface): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        document.querySelector<HTMLElement>('[data-tab="transcript"]')?.click()
        const look = () => {
          const last = document.querySelector('[data-turn-list] [aria-posinset="10000"]')
          requestAnimationFrame(last ? () => setTimeout(() => resolve(performance.now() - start)) : look)
        }
        look()
      }),
  )
}

/** The milliseconds between frames while the list goes up by half a screen each frame. */
function scrolling(panel: Surface): Promise<number[]> {
  return panel.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('[data-turn-list]')
        const times: number[] = []
        const step = (now: number) => {
          times.push(now)
          if (list) list.scrollTop -= list.clientHeight / 2
          if (times.length <= 300) requestAnimationFrame(step)
          else resolve(times.slice(1).map((time, index) => time - (times[index] ?? time)))
        }
        requestAnimationFrame(step)
      }),
  )
}
