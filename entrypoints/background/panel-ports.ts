import { failure } from '#lib/contract/make-failure.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { type PanelCalls, type PanelEvent, PortRequest, panelCalls } from '#lib/messaging/calls.ts'
import { panelPortName } from '#lib/messaging/panel-port.ts'
import { isOwnPage } from '#lib/messaging/sender.ts'
import { type Handlers, serve } from '#lib/messaging/serve.ts'
import type { Port } from '#lib/platform/browser.ts'
import { mayReach } from '#lib/settings/hosts.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import { panelHandlers } from './panel-handlers.ts'
import { panelPreferences } from './preferences.ts'
import { siteOf } from './sites.ts'
import type { Visits } from './visits.ts'

/** The panels that are connected, by tab: what they ask is answered here, and snapshots are pushed to them. */
export class PanelPorts {
  readonly #ports = new Map<number, Set<Port>>()

  /** Pushes a tab's snapshot to its panels; `undefined` says that no ticket is open. */
  readonly show = (tabId: number, snapshot: Snapshot | undefined): void => {
    this.#push(tabId, snapshot ? { event: 'snapshot', snapshot } : { event: 'no-ticket' })
  }

  /** Passes on what stands in a tab's reply box. A panel that comes later hears of it when more is typed. */
  readonly draft = (tabId: number, text: string): void => this.#push(tabId, { event: 'draft', text })

  /** Tells a tab's panels of a key that was pressed in the page around them. */
  readonly shortcut = (tabId: number, name: string): void => this.#push(tabId, { event: 'shortcut', name })

  /** Takes a new port: only the panel's own page, in a tab whose address is a site that may be reached now. */
  async accept(port: Port, visits: Visits): Promise<void> {
    const tabId = port.sender?.tab?.id
    if (
      port.name !== panelPortName ||
      !port.sender ||
      !isOwnPage(port.sender, 'panel.html') ||
      tabId === undefined
    ) {
      return port.disconnect()
    }
    const queue: unknown[] = []
    let answer = (message: unknown): void => void queue.push(message)
    port.onMessage.addListener((message) => answer(message))
    let gone = false
    port.onDisconnect.addListener(() => {
      gone = true
      this.#ports.get(tabId)?.delete(port)
    })
    // Told and not cut off: a panel that is cut off connects again, and again.
    if (!(await mayShow(port.sender.tab?.url))) return post(port, refusal(port))
    // Before any snapshot is pushed: the panel of a ticket begins as the agent likes it.
    const preferences = await panelPreferences()
    if (gone) return

    const ports = this.#ports.get(tabId) ?? new Set()
    this.#ports.set(tabId, ports.add(port))
    post(port, { event: 'preferences', preferences })
    const { origin } = new URL(port.sender.tab?.url ?? '')
    const handlers = panelHandlers({ tabId, origin, visits, push: this.#pushToAll })
    answer = (message) => void reply(port, message, handlers)
    for (const message of queue) answer(message)
    const visit = await visits.of(tabId).catch((error: unknown) => {
      const problem = error instanceof Error ? error.name : 'unknown'
      post(port, {
        event: 'refused',
        failure: failure('defect', new Date(), { problem: `visit: ${problem}` }),
      })
    })
    if (!visit) post(port, { event: 'no-ticket' })
    else if (visit.latest) post(port, { event: 'snapshot', snapshot: visit.latest })
  }

  /** A permission was taken back: panels that may not be shown any more are emptied, and served no longer. */
  async recheck(): Promise<void> {
    for (const ports of this.#ports.values()) {
      for (const port of ports) {
        if (await mayShow(port.sender?.tab?.url)) continue
        ports.delete(port)
        post(port, refusal(port))
      }
    }
  }

  #push(tabId: number, event: PanelEvent): void {
    for (const port of this.#ports.get(tabId) ?? []) post(port, event)
  }

  readonly #pushToAll = (event: PanelEvent): void => {
    for (const tabId of this.#ports.keys()) this.#push(tabId, event)
  }
}

function refusal(port: Port): PanelEvent {
  const url = port.sender?.tab?.url
  const origin = url === undefined ? '' : new URL(url).origin
  return { event: 'refused', failure: failure('permission-missing', new Date(), { origin }) }
}

/** The page around the panel: a helpdesk of the config whose permission still stands, or the practice desk. */
async function mayShow(url: string | undefined): Promise<boolean> {
  const site = url === undefined ? undefined : await siteOf(url)
  if (!site || url === undefined) return false
  return site.practice || mayReach(new URL(url).origin)
}

async function reply(port: Port, message: unknown, handlers: Handlers<PanelCalls, undefined>): Promise<void> {
  const request = PortRequest.safeParse(message)
  if (!request.success) return
  const { id, call, args } = request.data
  // A ping says only that the panel is visible.
  if (call !== 'ping') void keyringUsed()
  const answer = await serve(panelCalls, handlers, { call, args }, undefined)
  post(port, { id, reply: answer })
}

function post(port: Port, message: unknown): void {
  try {
    port.postMessage(message)
  } catch {
    // The panel has gone in the meantime; its `onDisconnect` is on the way.
  }
}
