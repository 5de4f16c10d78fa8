import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import type { PanelPorts } from './panel-ports.ts'

const lookUpId = 'look-up'
const inTurn = once('menus', serial)

/**
 * Brings the entry for marked text in line with the hosts that the extension works on; with none it is not there. The
 * browser itself puts the marked text in the place of `%s`.
 */
export function reconcileMenus(hosts: readonly string[]): Promise<void> {
  return inTurn(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: lookUpId,
      title: browser.i18n.getMessage('lookUp'),
      contexts: ['selection'],
      documentUrlPatterns: [...hosts, browser.runtime.getURL('practice.html*')],
    })
  })
}

/** The entry was clicked: the panel beside the page is told what was marked, opens, and asks for it. */
export function menuClicked(
  { menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string | undefined },
  tabId: number | undefined,
  ports: Pick<PanelPorts, 'shortcut'>,
): void {
  if (menuItemId !== lookUpId || tabId === undefined || selectionText === undefined) return
  ports.shortcut(tabId, lookUpId, selectionText.slice(0, mostMarked))
}

/** Whoever marks more than this has marked no number; in UTF-16 units. */
const mostMarked = 1000
