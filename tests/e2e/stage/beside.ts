import { onTestFinished } from 'vitest'
import type { Browser, Page } from '../drivers/driver.ts'

interface Api {
  extension: { getViews(): Window[] }
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    update(id: number, change: object): Promise<unknown>
  }
}
declare const chrome: Api

/** Chrome's side panel or Firefox's sidebar, the real one, read and used by way of another page of the extension. */
export interface Beside {
  /** Waits until the element is there, and gives what a reader sees of it. */
  text(css: string): Promise<string>
  /** Presses it as soon as it is there. */
  click(css: string): Promise<void>
  fill(css: string, text: string): Promise<void>
  isOpen(): Promise<boolean>
  /** Brings the tab with this in its address to the front. */
  bringToFront(addressPart: string): Promise<void>
}

/** No driver lists the browser's own panels, but pages of one extension see each other. */
export async function besideOf(browser: Browser): Promise<Beside> {
  const control = await browser.openExtensionPage('options.html')
  onTestFinished(() => control.close())
  const what = (css: string) => ({ what: `${css} in the browser's own panel` })
  return {
    text: (css) => control.waitFor(textBeside, css, what(css)),
    click: async (css) => void (await control.waitFor(clickBeside, css, what(css))),
    fill: async (css, text) => void (await control.waitFor(fillBeside, { css, text }, what(css))),
    isOpen: () => control.evaluate(openBeside),
    bringToFront: (part) => toFront(control, part),
  }
}

const textBeside = (css: string) => {
  const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
  const element = view?.document.querySelector<HTMLElement>(css)
  return element && (element.innerText || 'empty')
}

const clickBeside = (css: string) => {
  const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
  const element = view?.document.querySelector<HTMLElement>(css)
  element?.click()
  return element !== undefined && element !== null
}

const fillBeside = ({ css, text }: { css: string; text: string }) => {
  const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
  const field = view?.document.querySelector<HTMLInputElement>(css)
  field?.focus()
  field?.select()
  return field ? view?.document.execCommand('insertText', false, text) : false
}

const openBeside = () =>
  chrome.extension.getViews().some(({ location }) => location.pathname === '/sidepanel.html')

async function toFront(control: Page, part: string): Promise<void> {
  await control.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(address))
    if (!tab) throw new Error(`no tab at ${address}`)
    await chrome.tabs.update(tab.id, { active: true })
  }, part)
}
