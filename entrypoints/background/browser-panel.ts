import type { PanelPreferences } from '#lib/contract/panel-preferences.ts'
import { serial } from '#lib/platform/serial.ts'
import { ConnectedPanel, type PanelDeps } from './connected-panel.ts'
import { panelOpened } from './move-panels.ts'
import { tabInFront } from './panel-place.ts'

/**
 * The panel in Chrome's side panel or Firefox's sidebar: it shows the ticket of the tab that is in front in its window,
 * and nothing beside a page that is no helpdesk. Its tab is looked up and checked anew before each call.
 */
export class BrowserPanel extends ConnectedPanel {
  tabId: number | undefined
  override readonly windowId: number
  /** Tabs change faster than they are looked up. */
  readonly #inTurn = serial()

  constructor(deps: PanelDeps, windowId: number) {
    super(deps)
    this.windowId = windowId
  }

  /** What comes without a tab is answered too: the agent's preferences belong to no helpdesk. */
  async mayBegin(): Promise<boolean> {
    return true
  }

  override async begin(preferences: PanelPreferences): Promise<void> {
    await this.#inTurn(async () => {
      this.tabId = await tabInFront(this.windowId)
    })
    await super.begin(preferences)
    await panelOpened(this.deps.push)
  }

  async mayStay(): Promise<boolean> {
    await this.check()
    return true
  }

  async follow(windowId: number): Promise<void> {
    if (windowId === this.windowId) await this.check()
  }

  protected check(): Promise<void> {
    return this.#inTurn(async () => {
      const tabId = await tabInFront(this.windowId)
      if (tabId === this.tabId) return
      this.tabId = tabId
      // First of all, so that nothing of the ticket before stays beside another page.
      this.post({ event: 'another-tab' })
      await this.showTicket()
    })
  }
}
