import { beforeAll, expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { panelOf } from '../stage/panel.ts'
import { likePanel } from '../stage/preferences.ts'
import { browserForFile } from '../support/browser.ts'

const browser = browserForFile()
beforeAll(() => likePanel(browser()))

/** A panel of 400 × 650 CSS pixels: what a 14-inch screen leaves of a helpdesk tab. */
const [width, height] = [1366, 650]

/** The parts that are not whole on the screen: cut by the window, or covered by something else. */
function hiddenParts(names: string[]): string[] {
  return names.filter((name) => {
    const part = document.querySelector<HTMLElement>(`[data-part="${name}"]`)
    if (!part) return true
    const { top, left, bottom, right, width, height } = part.getBoundingClientRect()
    if (width < 1 || height < 1) return true
    if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return true
    const isSeenAt = (x: number, y: number) => {
      const front = document.elementFromPoint(x, y)
      return front !== null && part.contains(front)
    }
    const [middle, centre] = [(left + right) / 2, (top + bottom) / 2]
    // Inside of rounded corners.
    return !(
      isSeenAt(middle, top + 3) &&
      isSeenAt(middle, bottom - 3) &&
      isSeenAt(left + 4, centre) &&
      isSeenAt(right - 4, centre)
    )
  })
}

/** Waits until all parts are there, and says which of them are not in sight without scrolling. */
async function outOfSight(panel: Surface, names: string[]): Promise<string[]> {
  const there = (wanted: string[]) => wanted.every((name) => document.querySelector(`[data-part="${name}"]`))
  await panel.waitFor(there, names, { what: `the parts ${names.join(', ')}`, timeoutMs: 20_000 })
  return panel.evaluate(hiddenParts, names)
}

async function openDesk(ticket: string): Promise<Surface> {
  const desk = await browser().openExtensionPage(`practice.html?ticket=${ticket}`)
  await desk.setViewport(width, height)
  const panel = await panelOf(desk, `practice/${ticket}`)
  const size = () => [innerWidth, innerHeight]
  expect(await panel.evaluate(size)).toEqual([400, height])
  return panel
}

const wholeBrief = [
  'who',
  'local-time',
  'value',
  'age',
  'want',
  'intent',
  'mood',
  'escalation',
  'tried',
  'order',
  'open',
  'completeness',
]

test('who, what, mood, why, tried, order, open, known and the age of it all are in one glance at 400 × 650', async () => {
  const panel = await openDesk('P-1001')
  expect(await outOfSight(panel, wholeBrief)).toEqual([])
})

test('so they are where the bot has sent nothing but the conversation', async () => {
  const panel = await openDesk('P-1007')
  const parts = ['who', 'age', 'want', 'intent', 'mood', 'claims', 'escalation', 'tried', 'order', 'open']
  expect(await outOfSight(panel, [...parts, 'completeness'])).toEqual([])
})

test('so they are in German, with a rule, a reason and a quote of two lines each', async () => {
  await likePanel(browser(), { language: 'de' })
  const panel = await openDesk('P-1003')
  expect(await outOfSight(panel, wholeBrief)).toEqual([])
  await likePanel(browser(), { language: 'auto' })
})
