import type { Browser, Page, Surface } from '../drivers/driver.ts'
import { shows } from '../stage/panel.ts'

/** The panel of the shipped extension, on a ticket of the practice desk, as wide as the page that it covers. */
export interface Desk {
  page: Page
  panel: Surface
}

/** Opens a ticket with the panel over the whole page: in the helpdesk its width is not the window's. */
export async function openDesk(browser: Browser, ticket: string, width = 400, height = 700): Promise<Desk> {
  const page = await browser.openExtensionPage(`practice.html?ticket=${ticket}`)
  await page.setViewport(width, height)
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    frame.style.cssText = 'inset:0;width:100%;height:100%;border:0;padding:0;color-scheme:normal'
    // Above the docked panel, which comes back wherever it is taken away.
    frame.popover = 'manual'
    document.body.append(frame)
    frame.showPopover()
  }, `${browser.extensionOrigin}/panel.html?alone`)
  const panel = await page.frame('panel.html?alone')
  await shows(panel, `practice/${ticket}`)
  return { page, panel }
}

/** The sheets and the keys that open them. */
export const sheetKeys = {
  macros: '/',
  articles: 'k',
  greeting: 'g',
  note: 'n',
  launches: 'l',
  palette: '.',
  shortcuts: '?',
} as const

/** Opens a sheet by its key, once the one before is gone. */
export async function openSheet(panel: Surface, sheet: keyof typeof sheetKeys): Promise<void> {
  const ready = () => {
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
    return document.querySelector('dialog[open]') === null
  }
  await panel.waitFor(ready, undefined, { what: 'no sheet to be open' })
  await panel.press(sheetKeys[sheet])
  const isOpen = (css: string) => document.querySelector(css) !== null
  await panel.waitFor(isOpen, `dialog[open][data-sheet="${sheet}"]`, { what: `the sheet ${sheet}` })
}

/** Types into the reply of the practice desk, which lies under the panel. */
export async function typeReply(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    document.querySelector<HTMLElement>('#desk-reply')?.focus()
    document.execCommand('insertText', false, words)
  }, text)
}
