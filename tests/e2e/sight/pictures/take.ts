import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { PanelLanguage } from '#lib/contract/language.ts'
import { root } from '../../../../scripts/root.ts'
import { programOf } from '../../drivers/program.ts'
import { glance, type KeptPicture } from './list.ts'

const flags = [
  // Chromium's sandbox refuses to start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Letters as the font says, whatever the system would like them to be.
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]

export interface Painter {
  /** The version of the browser. */
  version: string
  /** Draws a picture as it has to look on every machine. Gives back a PNG. */
  take(picture: KeptPicture): Promise<Buffer>
  close(): Promise<void>
}

/**
 * A browser that draws the states at an address with a place, a language and a font of its own, nothing that moves, and
 * one device pixel to each of CSS. It needs no extension: the pictures are of the panel alone.
 */
export async function startPainter(address: string): Promise<Painter> {
  const browser: Browser = await chromium.launch({ executablePath: programOf('chromium'), args: flags })
  const context = await browser.newContext({
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const pages = new Map<PanelLanguage, Promise<Page>>()
  const pageIn = (language: PanelLanguage) => {
    const page = pages.get(language) ?? statesIn(context, address, language)
    pages.set(language, page)
    return page
  }
  return {
    version: browser.version(),
    take: async (picture) => draw(await pageIn(picture.language ?? 'en'), picture),
    close: () => browser.close(),
  }
}

/** The page of the states in a language, which it then keeps. */
async function statesIn(context: BrowserContext, address: string, language: PanelLanguage): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => window.showState !== undefined)
  await page.addStyleTag({ content: inter() })
  await page.addStyleTag({ content: ':root { --font: "Inter Variable", sans-serif !important; }' })
  await page.evaluate((chosen) => window.speakLanguage(chosen), language)
  return page
}

const interFolder = join(root, 'node_modules/@fontsource-variable/inter')

/** The style sheet of the font, with the font's files in it. */
function inter(): string {
  const dataOf = (file: string) => readFileSync(join(interFolder, file), 'base64')
  return readFileSync(join(interFolder, 'index.css'), 'utf8').replaceAll(
    /url\(\.\/(.+?)\)/g,
    (_, file: string) => `url(data:font/woff2;base64,${dataOf(file)})`,
  )
}

async function draw(page: Page, picture: KeptPicture): Promise<Buffer> {
  const { size = glance, theme = 'light', dir = 'ltr', offline = false } = picture
  await page.bringToFront()
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: theme })
  await page.context().setOffline(offline)
  await page.evaluate(
    ([state, direction]) => {
      document.documentElement.dir = direction
      window.showState(state)
    },
    [picture.state, dir] as const,
  )
  await page.locator('[data-panel]').waitFor()
  if (picture.tab) await openTab(page, picture.tab)
  if (picture.open) await openSheet(page, picture.open)
  for (const css of picture.click ?? []) await page.locator(css).click()
  if (picture.shows) await page.locator(picture.shows).first().waitFor()
  // What the pointer is over looks otherwise; nothing is up here.
  await page.mouse.move(size.width / 2, 1)
  await settled(page)
  // What has grown step by step lies between two pixels otherwise than what is drawn at once: all is drawn at once.
  await page.evaluate(() => {
    document.body.style.display = 'none'
    document.body.getBoundingClientRect()
    document.body.style.display = ''
  })
  await settled(page)
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await page.context().setOffline(false)
  return png
}

async function openTab(page: Page, tab: string): Promise<void> {
  await page.locator(`#tab-${tab}`).click()
  await page.locator(`#tabpanel-${tab}:not([hidden]) [data-card]`).first().waitFor()
}

async function openSheet(page: Page, { keys, sheet }: NonNullable<KeptPicture['open']>): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
  await page.locator(`dialog[open][data-sheet="${sheet}"]`).waitFor()
}

/** All letters are there, and rows that the browser has to measure first are measured. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    for (const _ of [1, 2, 3]) await frame()
    await document.fonts.ready
    await frame()
  })
}
