import { browser } from '#lib/platform/browser.ts'
import { panelPreferences } from './preferences.ts'

interface PanelApis {
  sidePanel?: { setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void> }
  sidebarAction?: { toggle(): Promise<void> }
}
const apis = (): PanelApis => browser as unknown as PanelApis

/** Known ahead, because a click may open a sidebar only before anything is awaited. */
let opensPanel = false

/**
 * Makes ready what a click on the toolbar's icon does: it opens the browser's own panel for whoever has chosen that, and
 * the settings for all others. Chrome opens its side panel by itself once it was told to.
 */
export async function readyTheIcon(): Promise<void> {
  opensPanel = (await panelPreferences()).place !== 'page'
  await apis().sidePanel?.setPanelBehavior({ openPanelOnActionClick: opensPanel })
}

/** The toolbar's icon was clicked. */
export function iconClicked(): void {
  const { sidebarAction } = apis()
  if (opensPanel && sidebarAction) void sidebarAction.toggle()
  else void browser.runtime.openOptionsPage()
}
