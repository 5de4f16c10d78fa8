import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { FieldEvent, FieldFlag } from '#lib/contract/event.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { rolesOnDemand } from '#lib/contract/source.ts'
import type { Precedence } from '#lib/contract/team-config.ts'
import { type OpenTicket, type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import { withoutForbidden } from '#lib/policy/without-forbidden.ts'
import { Readings } from './completion/readings.ts'
import { Writings } from './completion/writings.ts'
import { flagsAfter } from './flags.ts'
import { LinkMemory } from './link-memory.ts'
import { type Situation, situationOf } from './situation.ts'
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
  precedence: Precedence
  /** The team's data point policy. */
  rules: readonly DataPointRule[]
  /** The helpdesk's host, for the conditions of sources. */
  host?: string | undefined
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
  readonly #decisions: LinkMemory
  readonly #readings: Readings
  readonly #writings: Writings
  #ticket: OpenTicket
  #chosen: string | undefined
  #flags: readonly FieldFlag[] = []
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
    this.#entries = start.sources
      .filter(({ definition }) => !rolesOnDemand.includes(definition.role))
      .map(newEntry)
    this.#decisions = new LinkMemory(this.#deps.readDecisions)
    this.#readings = new Readings(this.#deps.read)
    this.#writings = new Writings(this.#deps.write)
  }

  /** Paints from the cache and asks whatever is not fresh. Resolves when the first snapshot has been pushed. */
  async open(): Promise<void> {
    const { readChoice, emptyCache, readFlags } = this.#deps
    ;[this.#chosen, this.#cache, this.#flags] = await Promise.all([readChoice(), emptyCache(), readFlags()])
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
      const { inputs, forbidden, key, gathered } = entry
      if (inputs === undefined || gathered.state === 'loading') continue
      entry.gathered = { ...gathered, state: 'loading' }
      void this.#ask({ entry, inputs, forbidden, key }, true)
    }
    this.#push()
  }

  /** The agent says which conversation belongs to the ticket, or takes it back. */
  async choose(conversationId: string | undefined): Promise<void> {
    this.#chosen = conversationId
    await this.#deps.keepChoice(conversationId)
    await this.#advance()
  }

  /** The agent says whether a record is this customer's; `null` takes it back. */
  async decideLink(key: LinkKey, decision: LinkDecision | null): Promise<void> {
    const { person } = this.#situation()
    this.#decisions.decide(person, key, decision)
    await this.#deps.keepDecision(person, key, decision)
    await this.#advance()
  }

  /** An agent has revealed or flagged a field. A failure where it cannot be kept, or is one of a ticket that was open before. */
  async notice(event: FieldEvent): Promise<Failure | undefined> {
    if (!event.ticket || ticketKeyText(event.ticket) !== ticketKeyText(this.#start.key)) {
      return failure('bad-call', this.#deps.now(), { problem: 'another ticket is open' })
    }
    this.#flags = flagsAfter(this.#flags, event)
    if (event.kind !== 'revealed') this.#push()
    return this.#deps.keepEvent(event)
  }

  /** No more snapshots. Answers that are still under way go into the cache. */
  close(): void {
    this.#closed = true
  }

  /** Starts whatever has become possible, level by level from the cache, then pushes, then asks. */
  async #advance(): Promise<void> {
    const toAsk: Run[] = []
    await this.#learn()
    const readyNow = () => readyRuns(this.#entries, this.#situation())
    for (let ready = readyNow(); ready.length > 0; ready = readyNow()) {
      for (const run of ready) begin(run)
      const needed = await Promise.all(ready.map((run) => this.#needsAsking(run)))
      toAsk.push(...ready.filter((_, index) => needed[index]))
      await this.#learn()
    }
    this.#push()
    for (const run of toAsk) if (isCurrent(run) && !this.#closed) void this.#ask(run, false)
  }

  /** Reads the cache. False when its answer is fresh, or the source has got other inputs in the meantime. */
  async #needsAsking(run: Run): Promise<boolean> {
    const { entry, inputs, forbidden } = run
    if (!inputs) return false
    const kept = await this.#deps.readKept(entry.source.id, inputs, forbidden)
    if (!isCurrent(run)) return false
    if (!kept) return true
    this.#cache = 'hit'
    entry.gathered = { ...entry.gathered, ...kept.answer, state: kept.fresh ? 'fresh' : 'loading' }
    return !kept.fresh
  }

  async #ask(run: Run, byHand: boolean): Promise<void> {
    const { entry, inputs, forbidden } = run
    if (!inputs) return
    const { id } = entry.source
    const reply = await this.#deps.ask(id, inputs, byHand, forbidden)
    const answer = reply.ok && {
      ...reply.value,
      // Once more, whatever the engine does: what is forbidden is neither kept nor shown.
      records: withoutForbidden(reply.value.records, forbidden),
    }
    if (answer) await this.#deps.keep(id, inputs, forbidden, answer)
    if (!isCurrent(run) || this.#closed) return
    const { gathered } = entry
    entry.gathered = answer
      ? { ...gathered, ...answer, state: 'fresh', failure: undefined }
      : {
          ...gathered,
          state: gathered.records ? 'stale' : 'failed',
          ...(!reply.ok && { failure: reply.failure }),
        }
    await this.#advance()
  }

  #situation(): Situation {
    return situationOf({
      ...this.#start,
      ticket: this.#ticket,
      entries: this.#entries,
      decisions: this.#decisions,
      chosen: this.#chosen,
      packetsIn: this.#deps.packetsIn,
    })
  }

  #learn(): Promise<void> {
    const { person, sources } = this.#situation()
    return this.#decisions.learn(person, sources)
  }

  #push(): void {
    if (this.#closed) return
    const { key, precedence, rules, elsewhere } = this.#start
    this.latest = snapshotOf({
      ...this.#situation(),
      sequence: ++this.#sequence,
      key,
      ticket: this.#ticket,
      cache: this.#cache,
      flags: this.#flags,
      precedence,
      rules,
      elsewhere,
      readingOf: (transcript) => this.#readings.of(transcript),
      writingOf: (transcript) => this.#writings.of(transcript),
    })
    this.#deps.push(this.latest)
    void this.#complete(this.latest)
  }

  /** Reads the conversation that was just shown, has it written up, and shows it again with what came of it. */
  async #complete({ cards }: Snapshot): Promise<void> {
    const turns = cards.transcript.data?.turns ?? []
    if (await this.#readings.learn(turns)) return this.#push()
    if (cards.transcript.state === 'loading') return
    if (await this.#writings.learn(turns, this.#readings.of(turns), cards.brief.data)) this.#push()
  }
}
