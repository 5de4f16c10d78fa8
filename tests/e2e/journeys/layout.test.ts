import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PanelLanguage } from '#lib/contract/language.ts'
import type { Browser, Page } from '../drivers/driver.ts'
import { openDesk, openSheet, sheetKeys } from '../sight/desk.ts'
import { launchWithLargeText } from '../sight/large-text.ts'
import { layoutFaults } from '../sight/layout/faults.ts'
import { look } from '../sight/look.ts'
import type { StateName } from '../sight/page/main.tsx'
import { openStates, showState } from '../sight/states-page.ts'
import { serveStates } from '../sight/states-server.ts'
import { card } from '../stage/panel.ts'
import { likePanel } from '../stage/preferences.ts'
import { browserForFile, browserName } from '../support/browser.ts'

const browser = browserForFile()
const widths = [320, 420, 520]
const tabs = ['brief', 'transcript', 'orders', 'customer'] as const

/** The fullest, the oddest and the sorriest states. */
const telling: StateName[] = [
  'all that systems know',
  'read in the conversation',
  'hostile strings',
  'right to left',
  'one source failed',
  'choice',
]

let states: Awaited<ReturnType<typeof serveStates>>
beforeAll(async () => {
  states = await serveStates()
})
afterAll(() => states.stop())

/** The faults of a page at each width, told with where they were. */
async function faultsAt(page: Page, where: string, dir: 'ltr' | 'rtl' = 'ltr'): Promise<string[]> {
  const all: string[] = []
  for (const width of widths) {
    await page.setViewport(width, 700)
    await look(page, page, { dir })
    all.push(...(await layoutFaults(page)).map((fault) => `${where}, ${width} px: ${fault}`))
  }
  return all
}

async function faultsOfStates(of: Browser, language: PanelLanguage, names: StateName[], dir?: 'rtl') {
  const page = await openStates(of, states.address, language)
  const all: string[] = []
  for (const state of names) {
    for (const tab of tabs) {
      await showState(page, state, tab)
      all.push(...(await faultsAt(page, `${state}, ${tab}`, dir)))
    }
  }
  await page.close()
  return all
}

describe('at 320, 420 and 520 px nothing scrolls sideways, is cut or lies on something else', () => {
  // Longer than the English ones.
  test('with German words', async () => {
    expect(await faultsOfStates(browser(), 'de', telling)).toEqual([])
  })

  test('from right to left', async () => {
    expect(await faultsOfStates(browser(), 'en', ['right to left', 'all that systems know'], 'rtl')).toEqual(
      [],
    )
  })

  test('where the panel has nothing to show, waits, or has failed', async () => {
    const page = await openStates(browser(), states.address, 'de')
    const faults: string[] = []
    for (const state of ['no ticket', 'waiting', 'all failed', 'locked', 'from cache, stale'] as const) {
      await showState(page, state)
      faults.push(...(await faultsAt(page, state)))
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test.runIf(browserName === 'chromium')('in a browser whose text is twice as large', async () => {
    const large = await launchWithLargeText()
    try {
      expect(await faultsOfStates(large, 'de', telling.slice(0, 4))).toEqual([])
    } finally {
      await large.close()
    }
  })

  test('in the sections and sheets of the shipped panel, in German', async () => {
    await likePanel(browser(), { language: 'de' })
    const { page, panel } = await openDesk(browser(), 'P-1003')
    const faults: string[] = []
    const look = async (where: string) => {
      for (const width of widths) {
        await page.setViewport(width, 700)
        faults.push(...(await layoutFaults(panel)).map((fault) => `${where}, ${width} px: ${fault}`))
      }
    }
    for (const tab of tabs) {
      await card(panel, tab)
      await look(tab)
    }
    for (const sheet of Object.keys(sheetKeys) as (keyof typeof sheetKeys)[]) {
      await openSheet(panel, sheet)
      await look(sheet)
      await panel.press('Escape')
    }
    await likePanel(browser(), { language: 'auto' })
    await page.close()
    expect(faults).toEqual([])
  })
})

test('the check itself sees what is cut, what scrolls sideways and what lies on something else', async () => {
  const page = await openStates(browser(), states.address)
  await page.setViewport(320, 700)
  await showState(page, 'full')
  await page.evaluate(() => {
    const look = 'position:fixed;inset-block-start:0;white-space:nowrap;inline-size:90px'
    const parts = [
      [`${look};overflow:hidden`, 'cut by its own box'],
      [`${look};inset-inline-start:280px`, 'cut by the edge of the window'],
      [`${look};inset-inline-start:100px`, 'one text'],
      [`${look};inset-inline-start:101px`, 'another'],
      [`${look};inset-block-start:99px;overflow-x:auto`, 'far too long for so small a box'],
    ]
    for (const [style = '', text = ''] of parts) {
      document.body.append(Object.assign(document.createElement('p'), { style, textContent: text }))
    }
  })
  const faults = (await layoutFaults(page)).join('\n')
  expect(faults).toContain('cuts “cut by its own box”')
  expect(faults).toContain('the window cuts “cut by the edge of the window”')
  expect(faults).toContain('“one text” lies on “another”')
  expect(faults).toContain('scrolls sideways: far too long')
  await page.close()
})

test('the tabs stand in one row at 320 px, in every language', async () => {
  const page = await openStates(browser(), states.address)
  await page.setViewport(320, 700)
  const tops = () =>
    [...document.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect().top)
  for (const language of PanelLanguage.options) {
    await page.evaluate((next) => window.speakLanguage(next), language)
    await showState(page, 'full')
    expect(new Set(await page.evaluate(tops)).size, language).toBe(1)
  }
  await page.close()
})

test('what a customer writes from right to left stands as they wrote it, with its numbers and its full stop', async () => {
  const page = await openStates(browser(), states.address)
  await page.setViewport(420, 700)
  await showState(page, 'right to left', 'transcript')
  const ends = await page.evaluate(() => {
    const text = [...document.querySelectorAll('[data-turn="r1"] *')].find(
      (one) => one.childElementCount === 0 && one.textContent?.endsWith('1001.'),
    )?.firstChild
    const place = (from: number, to: number) => {
      const range = document.createRange()
      if (text) range.setStart(text, from)
      if (text) range.setEnd(text, to)
      return range.getBoundingClientRect().left
    }
    const length = text?.textContent?.length ?? 0
    return {
      first: place(0, 1),
      fullStop: place(length - 1, length),
      number: place(length - 5, length - 4),
      digit: place(length - 2, length - 1),
    }
  })
  expect(ends.first).toBeGreaterThan(ends.digit)
  expect(ends.fullStop).toBeLessThan(ends.number)
  expect(ends.number).toBeLessThan(ends.digit)
  await page.close()
})
