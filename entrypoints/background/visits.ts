import { keepLinkDecision, readLinkDecisions } from '#lib/cache/link-decisions.ts'
import type { Visit } from '#lib/context/visit.ts'
import type { VisitDeps } from '#lib/context/visit-deps.ts'
import { failed } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { type OpenTicket, type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import { serial } from '#lib/platform/serial.ts'
import { askSource } from './ask.ts'
import { keepEvent } from './keep-event.ts'
import { loadEngine } from './load-engine.ts'
import { openCache } from './open-cache.ts'
import { readConversation } from './read-conversation.ts'
import { type Site, type SiteSetup, setupOf, siteOf, sourceKey } from './sites.ts'
import { forgetTab, readTab, type TabState, writeTab } from './tabs.ts'
import { writeBrief } from './write-brief.ts'

/** Tells a tab's panel what to show; `undefined` means no ticket. */
export type Show = (tabId: number, snapshot: Snapshot | undefined) => void

/** The tickets that are open in tabs. Rebuilds itself from the session's storage when the worker was stopped. */
export class Visits {
  readonly #visits = new Map<number, { key: string; visit: Visit }>()
  readonly #show: Show
  /** By tab: the page before says goodbye while the next one opens, and the panel asks for what is being opened. */
  readonly #turns = new Map<number, ReturnType<typeof serial>>()

  /** The ticket that each tab has opened last, as it was told: one before it that still waits need not be opened. */
  readonly #newest = new Map<number, TabState>()

  constructor(show: Show) {
    this.#show = show
  }

  /** A page shows a ticket, or more of the one that it showed. */
  async opened(tabId: number, url: string, ticket: OpenTicket): Promise<void> {
    const state = { url, ticket, open: true }
    this.#newest.set(tabId, state)
    await this.#inTurn(tabId, async () => {
      // The page has gone on to another ticket while this one waited for its turn.
      if (this.#newest.get(tabId) !== state) return
      // Side by side: the panel must not wait for the storage.
      await Promise.all([writeTab(tabId, state), this.#visit(tabId, state)])
    })
  }

  /** A page with a reply to somebody: true when the ticket that the tab showed last is theirs, and now open again. */
  async continued(tabId: number, url: string, recipient: string): Promise<boolean> {
    const state = await readTab(tabId)
    const same =
      state?.ticket.requesterEmail === recipient && new URL(state.url).origin === new URL(url).origin
    if (state && same) await this.opened(tabId, state.url, state.ticket)
    return same
  }

  /** No ticket any more; which one it was is remembered, because the reply may be written on a page of its own. */
  async closed(tabId: number): Promise<void> {
    await this.#inTurn(tabId, async () => {
      this.#drop(tabId)
      this.#show(tabId, undefined)
      const state = await readTab(tabId)
      if (state) await writeTab(tabId, { ...state, open: false })
    })
  }

  async tabRemoved(tabId: number): Promise<void> {
    this.#newest.delete(tabId)
    await this.#inTurn(tabId, async () => {
      this.#drop(tabId)
      await forgetTab(tabId)
    })
    this.#turns.delete(tabId)
  }

  /** The visit of a tab, started again from what is known of the tab where the worker has forgotten it. */
  of(tabId: number): Promise<Visit | undefined> {
    return this.#inTurn(tabId, async () => {
      const running = this.#visits.get(tabId)
      if (running) return running.visit
      const state = await readTab(tabId)
      return state?.open ? this.#visit(tabId, state) : undefined
    })
  }

  /** Begins all visits anew: what they hold was opened with a key that is no longer the one in use. */
  async beginAnew(): Promise<void> {
    const begin = (tabId: number) =>
      this.#inTurn(tabId, async () => {
        this.#drop(tabId)
        const state = await readTab(tabId)
        if (state?.open) await this.#visit(tabId, state)
      })
    await Promise.all([...this.#visits.keys()].map(begin))
  }

  #inTurn<T>(tabId: number, task: () => Promise<T>): Promise<T> {
    const turn = this.#turns.get(tabId) ?? serial()
    this.#turns.set(tabId, turn)
    return turn(task)
  }

  async #visit(tabId: number, { url, ticket }: TabState): Promise<Visit | undefined> {
    const site = await siteOf(url)
    if (!site) return undefined
    const key = { helpdeskId: site.helpdeskId, ticketId: ticket.ticketId }
    const running = this.#visits.get(tabId)
    if (running?.key === ticketKeyText(key)) {
      await running.visit.update(ticket)
      return running.visit
    }
    this.#drop(tabId)
    const [setup, { packetsInText, Visit }] = await Promise.all([setupOf(site), loadEngine()])
    const outside = { push: (snapshot: Snapshot) => this.#show(tabId, snapshot), packetsIn: packetsInText }
    const visit = new Visit({ key, ticket, ...setup }, depsFor(site, setup, key, outside))
    this.#visits.set(tabId, { key: ticketKeyText(key), visit })
    await visit.open()
    return visit
  }

  #drop(tabId: number): void {
    this.#visits.get(tabId)?.visit.close()
    this.#visits.delete(tabId)
  }
}

type FromOutside = Pick<VisitDeps, 'push' | 'packetsIn'>

function depsFor(
  site: Site,
  { sources, languageModel }: SiteSetup,
  key: TicketKey,
  outside: FromOutside,
): VisitDeps {
  const source = (id: string) => sources.find((one) => one.id === id)
  return {
    ...outside,
    now: () => new Date(),
    readChoice: async () => (await openCache()).readChoice(key),
    keepChoice: async (conversationId) => (await openCache()).keepChoice(key, conversationId),
    readFlags: async () => (await openCache()).log.flags(key),
    keepEvent: async (event) => keepEvent(await openCache(), event),
    emptyCache: async () => (await openCache()).state,
    readDecisions: readLinkDecisions,
    keepDecision: keepLinkDecision,
    read: readConversation,
    write: async (spoken, personal) => languageModel && writeBrief(languageModel, spoken, personal),
    ask: async (id, inputs, byHand, forbidden) => {
      const asked = source(id)
      if (!asked)
        return failed(failure('defect', new Date(), { problem: 'a source that is not in the config' }))
      return askSource(site, asked, inputs, byHand, forbidden)
    },
    readKept: async (id, inputs, forbidden) => {
      const kept = source(id)
      if (!kept) return undefined
      return (await openCache()).readAnswer({ source: sourceKey(kept), inputs, forbidden }, kept.definition)
    },
    keep: async (id, inputs, forbidden, answer) => {
      const kept = source(id)
      if (!kept) return
      const question = { source: sourceKey(kept), inputs, forbidden }
      await (await openCache()).keepAnswer(question, answer, kept.definition)
    },
  }
}
