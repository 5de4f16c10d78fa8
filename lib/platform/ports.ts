import { browser } from 'wxt/browser'
import type { Port } from './browser.ts'

/**
 * The browser's own ports. Nothing of them is a promise, so the panel opens its line without the polyfill, which would
 * be 3 KB of its first paint. Decision 011.
 */
export const ports = {
  /** False after an update or removal of the extension, which takes the API away from pages that are still open. */
  areThere: (): boolean => Boolean(browser.runtime?.id),
  open: (name: string): Port => browser.runtime.connect({ name }) as unknown as Port,
}
