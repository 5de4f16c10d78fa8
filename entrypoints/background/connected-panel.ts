import { failed } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { PanelPreferences } from '#lib/contract/panel-preferences.ts'
import { type PanelEvent, PortRequest, panelCalls } from '#lib/messaging/calls.ts'
import { serve } from '#lib/messaging/serve.ts'
import type { Port } from '#lib/platform/browser.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import { panelHandlers } from './panel-handlers.ts'
import { mayShow, type PlaceTab } from './panel-place.ts'
import type { Visits } from './visits.ts'

export interface PanelDeps {
  port: Port
  visits: Visits
  /** Tells all panels that are open. */
  push(event: PanelEvent): void
}

/** One panel and its port. What it asks before it is taken waits for that. */
export abstract class ConnectedPanel {
  /** The port has closed. */
  gone = false
  /** The tab whose ticket it shows; `undefined` where it may show none. */
  abstract readonly tabId: number | undefined
  /** The window that it is beside the pages of; `undefined` in a page. */
  readonly windowId: number | undefined = undefined
  /** The site whose page the panel is in. */
  readonly origin: string | undefined
  readonly deps: PanelDeps
  #waiting: unknown[] | undefined = []

  constructor(deps: PanelDeps, url?: string) {
    this.deps = deps
    this.origin = url === undefined ? undefined : new URL(url).origin
    deps.port.onMessage.addListener((message) => {
      if (this.#waiting) this.#waiting.push(message)
      else void this.#answer(message)
    })
  }

  /** False, with a word to the panel, where it is not to be served. */
  abstract mayBegin(): Promise<boolean>
  /** The same for one that is being served. */
  abstract mayStay(): Promise<boolean>
  /** Another tab is in front in this window. */
  abstract follow(windowId: number): Promise<void>
  /** Runs before each call: is the tab still the one to serve? */
  protected abstract check(): Promise<void>

  /** Answers what it has asked in the meantime, and shows what its tab has open. */
  async begin(preferences: PanelPreferences): Promise<void> {
    this.post({ event: 'preferences', preferences })
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const message of waiting) void this.#answer(message)
    await this.showTicket()
  }

  post(message: object): void {
    try {
      this.deps.port.postMessage(message)
    } catch {
      // The panel has gone in the meantime; its `onDisconnect` is on the way.
    }
  }

  /** Has it look up a text that was marked. */
  lookUp(text: string): void {
    this.post({ event: 'shortcut', name: 'look-up', text })
  }

  protected async showTicket(): Promise<void> {
    const { tabId } = this
    if (tabId === undefined) return this.post({ event: 'no-ticket' })
    const visit = await this.deps.visits.of(tabId).catch((error: unknown) => {
      const problem = `visit: ${error instanceof Error ? error.name : 'unknown'}`
      this.post({ event: 'refused', failure: failure('defect', new Date(), { problem }) })
    })
    if (!visit) this.post({ event: 'no-ticket' })
    else if (visit.latest) this.post({ event: 'snapshot', snapshot: visit.latest })
  }

  async #answer(message: unknown): Promise<void> {
    const request = PortRequest.safeParse(message)
    if (!request.success) return
    const { id, call, args } = request.data
    // A ping says only that the panel is visible.
    if (call !== 'ping') void keyringUsed()
    const asked = this.tabId
    await this.check()
    // What was meant for one customer's reply must not go into another's.
    if (asked !== this.tabId) return this.post({ id, reply: failed(anotherTab()) })
    const { visits, push } = this.deps
    const handlers = panelHandlers({ tabId: asked ?? noTab, origin: this.origin, visits, push })
    this.post({ id, reply: await serve(panelCalls, handlers, { call, args }, undefined) })
  }
}

const anotherTab = () => failure('bad-call', new Date(), { problem: 'another tab is in front' })

/** No tab has this number: whatever is asked of it finds no ticket and no page. */
const noTab = -1

/** The panel in a helpdesk page. Its tab is its own for good; the page in it is checked. */
export class PagePanel extends ConnectedPanel {
  readonly tabId: number
  readonly #url: string | undefined

  constructor(deps: PanelDeps, { id, url }: PlaceTab) {
    super(deps, url)
    this.tabId = id
    this.#url = url
  }

  async mayBegin(): Promise<boolean> {
    if (await mayShow(this.#url)) return true
    // Told and not cut off: a panel that is cut off connects again, and again.
    const { origin = '' } = this
    this.post({ event: 'refused', failure: failure('permission-missing', new Date(), { origin }) })
    return false
  }

  mayStay(): Promise<boolean> {
    return this.mayBegin()
  }

  async follow(): Promise<void> {}

  protected async check(): Promise<void> {}
}
