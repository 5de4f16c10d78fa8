import type { FieldIssue, Result } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import type { OpenTicket, TicketKey } from '#lib/contract/ticket.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Gathered, Known } from './gathered.ts'
import { type JoinAnswer, joinConversation } from './join.ts'
import { inputsOf, knownOf } from './known.ts'
import { snapshotOf } from './snapshot.ts'

/** A source as far as the visit needs to know it. */
export interface VisitSource {
  id: string
  label: string
  definition: Pick<SourceDefinition, 'role' | 'needs'>
}

/** What a source brought, and when. */
export interface Answer {
  at: string
  records: SourceRecords
  issues: FieldIssue[]
}

/** An answer from the cache. */
export interface KeptAnswer {
  answer: Answer
  fresh: boolean
}

/** What a visit needs from the outside. None of these rejects. */
export interface VisitDeps {
  /** Asks the system. `byHand`: the agent pressed "retry", so a pause after a failure does not count. */
  ask(sourceId: string, inputs: Known, byHand: boolean): Promise<Result<Answer>>
  readKept(sourceId: string, inputs: Known): Promise<KeptAnswer | undefined>
  keep(sourceId: string, inputs: Known, answer: Answer): Promise<void>
  readChoice(): Promise<string | undefined>
  keepChoice(conversationId: string | undefined): Promise<void>
  /** What the cache has to say when it holds nothing for this ticket. */
  emptyCache(): Promise<Exclude<Snapshot['cache'], 'hit'>>
  packetsIn(text: string): HandoffPacket[]
  push(snapshot: Snapshot): void
  now(): Date
}

export interface VisitStart {
  key: TicketKey
  ticket: OpenTicket
  sources: readonly VisitSource[]
  windowHours: number
  precedence: readonly string[]
}

interface Entry {
  source: VisitSource
  gathered: Gathered
  /** The inputs of the last run, as a text to compare. */
  inputsKey?: string
  inputs?: Known
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
    this.#deps = deps
    this.#ticket = start.ticket
    // Starts at the time and not at 1: the panel outlives the worker and drops what is older than what it has.
    this.#sequence = deps.now().getTime()
    this.#entries = start.sources.map((source) => ({ source, gathered: waiting(source) }))
  }

  /** Paints from the cache and asks whatever is not fresh. Resolves when the first snapshot has been pushed. */
  async open(): Promise<void> {
    this.#chosen = await this.#deps.readChoice()
    this.#cache = await this.#deps.emptyCache()
    await this.#advance()
  }

  /** The page shows more of the same ticket than before, e.g. a new message. */
  async update(ticket: OpenTicket): Promise<void> {
    this.#ticket = ticket
    await this.#advance()
  }

  /** Asks one source again, or all that failed. */
  async retry(sourceId: string | undefined): Promise<void> {
    const again = this.#entries.filter(({ source, gathered }) =>
      sourceId === undefined ? gathered.failure !== undefined : source.id === sourceId,
    )
    for (const entry of again) {
      if (entry.inputs === undefined || entry.gathered.state === 'loading') continue
      entry.gathered = { ...entry.gathered, state: 'loading' }
      void this.#ask(entry, true)
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
    const toAsk: Entry[] = []
    for (let ready = this.#ready(); ready.length > 0; ready = this.#ready()) {
      for (const { entry, inputs, key } of ready) {
        entry.inputsKey = key
        // An answer to other inputs may be about somebody else: it goes before the new one comes.
        const grown = sameValues(entry.inputs, inputs)
        entry.gathered = {
          ...(grown ? entry.gathered : waiting(entry.source)),
          state: 'loading',
          failure: undefined,
        }
        entry.inputs = inputs
      }
      const fresh = await Promise.all(ready.map(({ entry, inputs }) => this.#fromCache(entry, inputs)))
      toAsk.push(...ready.filter((_, index) => !fresh[index]).map(({ entry }) => entry))
    }
    this.#push()
    for (const entry of toAsk) void this.#ask(entry, false)
  }

  #ready(): { entry: Entry; inputs: Known; key: string }[] {
    const known = knownOf(this.#ticket, this.#gathered(), this.#join().packet)
    return this.#entries.flatMap((entry) => {
      const inputs = inputsOf(entry.source.definition, known)
      const key = JSON.stringify(inputs)
      return inputs === undefined || key === entry.inputsKey ? [] : [{ entry, inputs, key }]
    })
  }

  /** True when the cache's answer is fresh, so that nobody needs to be asked. */
  async #fromCache(entry: Entry, inputs: Known): Promise<boolean> {
    const kept = await this.#deps.readKept(entry.source.id, inputs)
    if (!kept) return false
    this.#cache = 'hit'
    entry.gathered = { ...entry.gathered, ...kept.answer, state: kept.fresh ? 'fresh' : 'loading' }
    return kept.fresh
  }

  async #ask(entry: Entry, byHand: boolean): Promise<void> {
    const { inputs, inputsKey, source } = entry
    if (inputs === undefined) return
    const reply = await this.#deps.ask(source.id, inputs, byHand)
    if (reply.ok) await this.#deps.keep(source.id, inputs, reply.value)
    if (entry.inputsKey !== inputsKey || this.#closed) return
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
    const notes = this.#thread().filter(isNote)
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

  #thread(): Turn[] {
    return [...this.#ticket.thread, ...this.#gathered().flatMap(({ records }) => records?.thread ?? [])]
  }

  #push(): void {
    if (this.#closed) return
    const sources = this.#gathered()
    const joined = this.#join()
    const known = knownOf(this.#ticket, sources, joined.packet)
    const { key, precedence } = this.#start
    this.latest = snapshotOf({
      sequence: ++this.#sequence,
      key,
      ticket: this.#ticket,
      requester: { name: known.name, email: known.email },
      joined,
      thread: this.#thread().filter((turn) => !(isNote(turn) && this.#deps.packetsIn(turn.text).length > 0)),
      sources,
      cache: this.#cache,
      precedence,
    })
    this.#deps.push(this.latest)
  }
}

/** Customers can write into most tickets by mail, so a packet counts only where none of them has written it. */
const isNote = (turn: Turn) => turn.internal === true && turn.role !== 'customer'

function waiting({ id, label, definition }: VisitSource): Gathered {
  return { sourceId: id, label, role: definition.role, state: 'waiting' }
}

/** True when everything that was known before is still the same and only more has become known. */
function sameValues(before: Known | undefined, now: Known): boolean {
  return Object.entries(before ?? {}).every(([key, value]) => now[key as keyof Known] === value)
}
