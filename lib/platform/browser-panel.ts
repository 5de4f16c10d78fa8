import { browser } from 'wxt/browser'

/** Chrome's side panel or Firefox's sidebar, by whichever API there is. */
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void>; close(): Promise<void> }
}
const apis = (): PanelApis => browser as unknown as PanelApis

/** The window that the page is in. */
export async function windowAround(): Promise<number> {
  const { id } = await browser.windows.getCurrent()
  return id ?? browser.windows.WINDOW_ID_NONE
}

/**
 * Opens the browser's own panel in this window, or in the one that a click was in; only from within a click or a key.
 * False where the browser refuses.
 */
export async function openBrowserPanel(windowId?: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = apis()
  try {
    // At once: Firefox forgets the click with the first wait. Chromium remembers it for some seconds.
    if (sidebarAction) await sidebarAction.open()
    else if (sidePanel) await sidePanel.open({ windowId: windowId ?? (await windowAround()) })
    else return false
    return true
  } catch {
    return false
  }
}

/** Closes the browser's own panel from within a click or a key in it; elsewhere it does nothing. */
export async function closeBrowserPanel(): Promise<void> {
  if (location.pathname !== '/sidepanel.html') return
  const { sidebarAction } = apis()
  // Where the browser refuses, the panel stays, and shows the same as the page.
  if (sidebarAction) await sidebarAction.close().catch(() => undefined)
  else window.close()
}
