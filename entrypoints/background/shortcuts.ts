import { browser } from '#lib/platform/browser.ts'
import { callPage } from './page-calls.ts'
import type { PanelPorts } from './panel-ports.ts'

/** Passes a key that works everywhere in the browser on to the panel of the tab in front. */
export async function shortcutPressed(name: string, ports: Pick<PanelPorts, 'shortcut'>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return
  if (name === 'focus-panel') await callPage(tab.id, 'focus', { on: 'panel' })
  ports.shortcut(tab.id, name)
}
