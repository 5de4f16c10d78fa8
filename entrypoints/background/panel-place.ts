import { browserPanelWindow, panelPortName } from '#lib/messaging/panel-port-name.ts'
import { isOwnPage } from '#lib/messaging/sender.ts'
import { browser, type Port } from '#lib/platform/browser.ts'
import { mayReach } from '#lib/settings/hosts.ts'
import { siteOf } from './sites.ts'

/** A tab and the address that the browser gives for it; none where the extension may not know it. */
export interface PlaceTab {
  id: number
  url: string | undefined
}

/** Where a panel is: in the page of one tab, or beside whatever tab is in front in its window. */
export type PanelPlace = { tab: PlaceTab } | { windowId: number }

/**
 * Where the panel at the other end of a port is. The tab around a frame is the browser's word; the browser's own panel
 * has none and names its window. `undefined` for everybody who is no panel.
 */
export function placeOf({ name, sender }: Port): PanelPlace | undefined {
  if (!sender) return undefined
  const { id, url } = sender.tab ?? {}
  if (name === panelPortName && isOwnPage(sender, 'panel.html')) {
    return id === undefined ? undefined : { tab: { id, url } }
  }
  const windowId = browserPanelWindow(name)
  return windowId !== undefined && isOwnPage(sender, 'sidepanel.html') ? { windowId } : undefined
}

/** The tab in front in a window, if it shows a page that panels may be shown for. */
export async function tabInFront(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId })
  return tab?.id !== undefined && (await mayShow(tab.url)) ? tab.id : undefined
}

/** The page around or beside a panel: a helpdesk of the config whose permission still stands, or the practice desk. */
export async function mayShow(url: string | undefined): Promise<boolean> {
  const site = url === undefined ? undefined : await siteOf(url)
  if (!site || url === undefined) return false
  return site.practice || mayReach(new URL(url).origin)
}
