import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { PanelEvent } from '#lib/messaging/calls.ts'
import type { Port } from '#lib/platform/browser.ts'
import { BrowserPanel } from './browser-panel.ts'
import { type ConnectedPanel, PagePanel } from './connected-panel.ts'
import { placeOf } from './panel-place.ts'
import { PendingLookUp } from './pending-look-up.ts'
import { panelPreferences } from './preferences.ts'
import type { Visits } from './visits.ts'

/** The panels that are connected: what they ask is answered here, and snapshots are pushed to them by tab. */
export class PanelPorts {
  readonly #panels = new Set<ConnectedPanel>()
  readonly #pending: PendingLookUp

  constructor(pending = new PendingLookUp()) {
    this.#pending = pending
  }

  /** Pushes a tab's snapshot to its panels; `undefined` says that no ticket is open. */
  readonly show = (tabId: number, snapshot: Snapshot | undefined): void => {
    this.#push(tabId, snapshot ? { event: 'snapshot', snapshot } : { event: 'no-ticket' })
  }

  /** Passes on what stands in a tab's reply box. A panel that comes later hears of it when more is typed. */
  readonly draft = (tabId: number, text: string): void => this.#push(tabId, { event: 'draft', text })

  /** Tells a tab's panels of a key that was pressed in the page around them. */
  readonly shortcut = (tabId: number, name: string, text?: string): void =>
    this.#push(tabId, { event: 'shortcut', name, ...(text !== undefined && { text }) })

  /** Whether a panel is in the page of a tab. */
  isInPage(tabId: number): boolean {
    return [...this.#panels].some((panel) => panel instanceof PagePanel && panel.tabId === tabId)
  }

  /** Has the browser's own panel of a window look a text up: at once, or when it has opened. */
  lookUpBeside(windowId: number, text: string): void {
    const beside = [...this.#panels].filter((panel) => panel.windowId === windowId)
    if (beside.length === 0) this.#pending.put(windowId, text)
    for (const panel of beside) panel.lookUp(text)
  }

  /** Takes a new port, of one of the two pages that are a panel; all others are cut off. */
  async accept(port: Port, visits: Visits): Promise<void> {
    const place = placeOf(port)
    if (!place) return port.disconnect()
    const deps = { port, visits, push: this.#pushToAll }
    const panel = 'tab' in place ? new PagePanel(deps, place.tab) : new BrowserPanel(deps, place.windowId)
    port.onDisconnect.addListener(() => {
      panel.gone = true
      this.#panels.delete(panel)
    })
    if (!(await panel.mayBegin())) return
    // Before any snapshot is pushed: the panel of a ticket begins as the agent likes it.
    const preferences = await panelPreferences()
    if (panel.gone) return
    this.#panels.add(panel)
    await panel.begin(preferences)
    if (panel.windowId === undefined || panel.gone) return
    const text = this.#pending.take(panel.windowId)
    if (text !== undefined) panel.lookUp(text)
  }

  /** A permission was taken back: panels that may not be shown any more are emptied, and served no longer. */
  async recheck(): Promise<void> {
    for (const panel of this.#panels) if (!(await panel.mayStay())) this.#panels.delete(panel)
  }

  /** Another tab is in front in this window, or another page in it: the browser's own panels follow. */
  async follow(windowId: number): Promise<void> {
    await Promise.all([...this.#panels].map((panel) => panel.follow(windowId)))
  }

  #push(tabId: number, event: PanelEvent): void {
    for (const panel of this.#panels) if (panel.tabId === tabId) panel.post(event)
  }

  readonly #pushToAll = (event: PanelEvent): void => {
    for (const panel of this.#panels) panel.post(event)
  }
}
