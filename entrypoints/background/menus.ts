import { browser } from '#lib/platform/browser.ts'
import { openBrowserPanel } from '#lib/platform/browser-panel.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import type { PanelPorts } from './panel-ports.ts'

const lookUpId = 'look-up'
const websites = ['http://*/*', 'https://*/*']
const inTurn = once('menus', serial)

/**
 * Brings the entry for marked text in line with the config: where there is one, orders and customers can be looked up
 * from any website; else from the practice desk alone. The browser itself puts the marked text in the place of `%s`.
 */
export function reconcileMenus(isSetUp: boolean): Promise<void> {
  return inTurn(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: lookUpId,
      title: browser.i18n.getMessage('lookUp'),
      contexts: ['selection'],
      documentUrlPatterns: [...(isSetUp ? websites : []), browser.runtime.getURL('practice.html*')],
    })
  })
}

/**
 * The entry was clicked: the panel in the page is told what was marked, and asks for it. Where there is none, the
 * browser's own panel opens for it, which only happens before anything is awaited.
 */
export function menuClicked(
  { menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string | undefined },
  tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
  ports: Pick<PanelPorts, 'shortcut' | 'isInPage' | 'lookUpBeside'>,
): void {
  const { id, windowId } = tab ?? {}
  if (menuItemId !== lookUpId || id === undefined || selectionText === undefined) return
  const text = selectionText.slice(0, mostMarked)
  if (ports.isInPage(id) || windowId === undefined) return ports.shortcut(id, lookUpId, text)
  ports.lookUpBeside(windowId, text)
  void openBrowserPanel(windowId).then(async (isOpen) => {
    // The same app in a tab: nobody's click leads to nothing.
    if (!isOpen) await browser.tabs.create({ windowId, url: browser.runtime.getURL('sidepanel.html') })
  })
}

/** Whoever marks more than this has marked no number; in UTF-16 units. */
const mostMarked = 1000
