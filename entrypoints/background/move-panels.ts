import type { PanelPreferences } from '#lib/contract/panel-preferences.ts'
import type { PanelEvent } from '#lib/messaging/calls.ts'
import { browser } from '#lib/platform/browser.ts'
import { readyTheIcon } from './icon.ts'
import { callPage } from './page-calls.ts'
import { panelPreferences } from './preferences.ts'

/** Tells every helpdesk page whether to show the panel; a tab without our script hears nothing. */
export async function movePanels(place: PanelPreferences['place']): Promise<void> {
  await readyTheIcon()
  const tabs = await browser.tabs.query({})
  const inPage = place !== 'browser'
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && callPage(id, 'setPlace', { inPage })))
}

/** The browser's own panel is open: where it was waited for, the panels in the pages go now. */
export async function panelOpened(push: (event: PanelEvent) => void): Promise<void> {
  if ((await panelPreferences()).place !== 'opening') return
  const preferences = await panelPreferences({ place: 'browser' })
  push({ event: 'preferences', preferences })
  await movePanels('browser')
}
