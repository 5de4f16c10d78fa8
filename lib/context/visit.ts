import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { OpenTicket, TicketKey } from '#lib/contract/ticket.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Gathered } from './gathered.ts'
import { type JoinAnswer, joinConversation } from './join.ts'
import { knownOf } from './known.ts'
import { snapshotOf } from './snapshot.ts'
import {
  begin,
  type Entry,
  isCurrent,
  newEntry,
  type Run,
  readyRuns,
  type VisitSource,
} from './source-run.ts'
import { unfailing, type VisitDeps } from './visit-deps.ts'

export interface VisitStart {
  key: TicketKey
  ticket: OpenTicket
  sources: readonly VisitSource[]
  windowHours: number
  precedence: readonly string[]
  /** Sources of other systems than the ticket's own. */
  elsewhere?: readonly string[]
}

/**
 * One ticket, open in one tab: gathers what the sources know, each as soon as its needs are known, and pushes a
 * snapshot at every step. What the cache holds is pushed first, in one piece.
 */
export class Visit {
  readonly #start: VisitStart
  readonly #deps: VisitDeps
  readonly #entries: Entry[]
  #ticket: OpenTicket
  #chosen: string | undefined
  #sequence: number
  #cache: Snapshot['cache'] = 'miss'
  #closed = false
  latest: Snapshot | undefined

  constructor(start: VisitStart, deps: VisitDeps) {
    this.#start = start
    this.#deps = unfailing(deps)
    this.#ticket = start.ticket
    // Starts at the time and not at 1: the panel outlives the worker and drops what is older than what it has.
    this.#sequence = deps.now().getTime()
    this.#entries = start.sources.map(newEntry)
  }

  /** Paints from the cache and asks whatever is not fresh. Resolves when the first snapshot has been pushed. */
  async open(): Promise<void> {
    ;[this.#chosen, this.#cache] = await Promise.all([this.#deps.readChoice(), this.#deps.emptyCache()])
    await this.#advance()
  }

  /** The page shows the same ticket again, e.g. with a new message; what this view of it leaves out still stands. */
  async update(ticket: OpenTicket): Promise<void> {
    const thread = ticket.thread.length > 0 ? ticket.thread : this.#ticket.thread
    this.#ticket = { ...this.#ticket, ...ticket, thread }
    await this.#advance()
  }

  /** Asks one source again, or all that failed. */
  async retry(sourceId: string | undefined): Promise<void> {
    const again = this.#entries.filter(({ source, gathered }) =>
      sourceId === undefined ? gathered.failure !== undefined : source.id === sourceId,
    )
    for (const entry of again) {
      const { inputs, inputsKey: key, gathered } = entry
      if (inputs === undefined || gathered.state === 'loading') continue
      entry.gathered = { ...gathered, state: 'loading' }
      void this.#ask({ entry, inputs, key }, true)
    }
    this.#push()
  }

  /** The agent says which conversation belongs to the ticket, or takes it back. */
  async choose(conversationId: string | undefined): Promise<void> {
    this.#chosen = conversationId
    await this.#deps.keepChoice(conversationId)
    await this.#advance()
  }

  /** No more snapshots. Answers that are still under way go into the cache. */
  close(): void {
    this.#closed = true
  }

  /** Starts whatever has become possible, level by level from the cache, then pushes, then asks. */
  async #advance(): Promise<void> {
    const toAsk: Run[] = []
    for (let ready = this.#ready(); ready.length > 0; ready = this.#ready()) {
      for (const run of ready) begin(run)
      const needed = await Promise.all(ready.map((run) => this.#needsAsking(run)))
      toAsk.push(...ready.filter((_, index) => needed[index]))
    }
    this.#push()
    for (const run of toAsk) if (isCurrent(run) && !this.#closed) void this.#ask(run, false)
  }

  #ready(): Run[] {
    const gathered = this.#gathered()
    const alone = knownOf(this.#ticket, gathered, undefined)
    return readyRuns(this.#entries, alone, knownOf(this.#ticket, gathered, this.#join().packet))
  }

  /** Reads the cache. False when its answer is fresh, or the source has got other inputs in the meantime. */
  async #needsAsking(run: Run): Promise<boolean> {
    const { entry, inputs } = run
    if (!inputs) return false
    const kept = await this.#deps.readKept(entry.source.id, inputs)
    if (!isCurrent(run)) return false
    if (!kept) return true
    this.#cache = 'hit'
    entry.gathered = { ...entry.gathered, ...kept.answer, state: kept.fresh ? 'fresh' : 'loading' }
    return !kept.fresh
  }

  async #ask(run: Run, byHand: boolean): Promise<void> {
    const { entry, inputs } = run
    if (!inputs) return
    const { id } = entry.source
    const reply = await this.#deps.ask(id, inputs, byHand)
    if (reply.ok) await this.#deps.keep(id, inputs, reply.value)
    if (!isCurrent(run) || this.#closed) return
    const { gathered } = entry
    entry.gathered = reply.ok
      ? { ...gathered, ...reply.value, state: 'fresh', failure: undefined }
      : { ...gathered, state: gathered.records ? 'stale' : 'failed', failure: reply.failure }
    await this.#advance()
  }

  #gathered(): Gathered[] {
    return this.#entries.map(({ gathered }) => gathered)
  }

  #join(): JoinAnswer {
    const gathered = this.#gathered()
    const known = knownOf(this.#ticket, gathered, undefined)
    const notes = this.#threads().flat().filter(isNote)
    const question = {
      requesterEmail: known.email,
      createdAt: known.ticketCreatedAt,
      conversationId: known.conversationId,
      notePackets: notes.flatMap((turn) => this.#deps.packetsIn(turn.text)),
      chosen: this.#chosen,
      windowHours: this.#start.windowHours,
    }
    return joinConversation(question, gathered)
  }

  #threads(): Turn[][] {
    return [this.#ticket.thread, ...this.#gathered().map(({ records }) => records?.thread ?? [])]
  }

  #holdsPacket(turn: Turn): boolean {
    return isNote(turn) && this.#deps.packetsIn(turn.text).length > 0
  }

  #push(): void {
    if (this.#closed) return
    const sources = this.#gathered()
    const joined = this.#join()
    const known = knownOf(this.#ticket, sources, joined.packet)
    const { key, precedence, elsewhere } = this.#start
    this.latest = snapshotOf({
      sequence: ++this.#sequence,
      key,
      ticket: this.#ticket,
      requester: { name: known.name, email: known.email },
      joined,
      threads: this.#threads().map((thread) => thread.filter((turn) => !this.#holdsPacket(turn))),
      sources,
      cache: this.#cache,
      precedence,
      elsewhere,
    })
    this.#deps.push(this.latest)
  }
}

/** Customers can write into most tickets by mail, so a packet counts only where none of them has written it. */
const isNote = (turn: Turn) => turn.internal === true && turn.role !== 'customer'
