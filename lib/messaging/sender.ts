import { browser, type Sender } from '#lib/platform/browser.ts'

/** One of the extension's own pages, by its path, e.g. `panel.html`. */
export function isOwnPage(sender: Sender, page: string): boolean {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return false
  const own = new URL(browser.runtime.getURL(''))
  const url = new URL(sender.url)
  return url.protocol === own.protocol && url.host === own.host && url.pathname === `/${page}`
}

/** The tab and the address of a helpdesk page that speaks for itself: its top frame, and never another extension. */
export function pageOf(sender: Sender): { tabId: number; url: string } | undefined {
  const { tab, url, frameId } = sender
  if (sender.id !== browser.runtime.id || tab?.id === undefined || url === undefined || frameId !== 0)
    return undefined
  return { tabId: tab.id, url }
}
