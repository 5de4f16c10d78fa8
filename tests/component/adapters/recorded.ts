import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../fixtures/recorded')

/** A recorded page as it stood at an address. jsdom draws nothing, so the text that is seen is all the text. */
export function recorded(file: string, url: string): Document {
  const page = new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html')
  Object.defineProperty(page, 'URL', { value: url })
  for (const element of page.querySelectorAll<HTMLElement>('body, body *')) {
    Object.defineProperty(element, 'innerText', { get: () => element.textContent })
  }
  return page
}

/** Lets an iframe of a page hold another page. */
export function frame(page: Document, selector: string, held: Document | null): void {
  const iframe = page.querySelector(selector)
  if (!iframe) throw new Error(`the page has no ${selector}`)
  Object.defineProperty(iframe, 'contentDocument', { value: held, configurable: true })
}
