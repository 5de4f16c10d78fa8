import type { DataPoint } from '#lib/contract/data-point.ts'
import type { FieldEvent, FieldFlag } from '#lib/contract/event.ts'
import { type Failure, type FieldIssue, failed, type Result } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import type { ReadTurns } from './completion/readings.ts'
import type { WriteTurns } from './completion/writings.ts'
import type { Known } from './gathered.ts'
import type { ReadDecisions } from './link-memory.ts'

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

/** What a visit needs from the outside. */
export interface VisitDeps {
  /**
   * Asks the system. `byHand`: the agent pressed "retry", so a pause after a failure does not count. `forbidden` is
   * not to be asked for, where the system's API allows choosing, and never part of the answer.
   */
  ask(
    sourceId: string,
    inputs: Known,
    byHand: boolean,
    forbidden: readonly DataPoint[],
  ): Promise<Result<Answer>>
  /** An answer is kept under what it was asked with and what was forbidden in it. */
  readKept(sourceId: string, inputs: Known, forbidden: readonly DataPoint[]): Promise<KeptAnswer | undefined>
  keep(sourceId: string, inputs: Known, forbidden: readonly DataPoint[], answer: Answer): Promise<void>
  readChoice(): Promise<string | undefined>
  keepChoice(conversationId: string | undefined): Promise<void>
  /** What agents have decided of records, in the order of the keys. `person`: see `LinkMemory`. */
  readDecisions: ReadDecisions
  keepDecision(person: string, key: LinkKey, decision: LinkDecision | null): Promise<void>
  /** The flags that agents have set in this ticket. */
  readFlags(): Promise<readonly FieldFlag[]>
  /** Keeps what an agent has done with a field, and its flag with those of the ticket; a failure where it is lost. */
  keepEvent(event: FieldEvent): Promise<Failure | undefined>
  /** What the cache has to say when it holds nothing for this ticket. */
  emptyCache(): Promise<Exclude<Snapshot['cache'], 'hit'>>
  /** The packets in a note; its own time stands for the handoff where the bot sent none. */
  packetsIn(text: string, writtenAt?: string): HandoffPacket[]
  /** Reads a conversation. It takes its time the first time, and is not waited for. */
  read: ReadTurns
  /** Has a conversation written up by a language model, where the team has switched one on. */
  write: WriteTurns
  push(snapshot: Snapshot): void
  now(): Date
}

/**
 * The same, with nothing that rejects: where a worker's storage or a script of ours fails, the source has a failure
 * and the cache is empty, and the rest of the ticket is shown all the same.
 */
export function unfailing(deps: VisitDeps): VisitDeps {
  const nothing = () => undefined
  const defect = (error: unknown) => {
    const problem = `ask: ${error instanceof Error ? error.name : 'unknown'}`
    return failed(failure('defect', deps.now(), { problem }))
  }
  return {
    ask: (...args) => deps.ask(...args).catch(defect),
    readKept: (...args) => deps.readKept(...args).catch(nothing),
    keep: (...args) => deps.keep(...args).catch(nothing),
    readChoice: () => deps.readChoice().catch(nothing),
    keepChoice: (...args) => deps.keepChoice(...args).catch(nothing),
    readDecisions: (person, keys) => deps.readDecisions(person, keys).catch(() => keys.map(() => null)),
    keepDecision: (...args) => deps.keepDecision(...args).catch(nothing),
    readFlags: () => deps.readFlags().catch(() => []),
    keepEvent: (event) =>
      deps.keepEvent(event).catch(() => failure('not-recorded', deps.now(), { reason: 'storage' })),
    emptyCache: () => deps.emptyCache().catch(() => 'unavailable' as const),
    packetsIn: (text, writtenAt) => deps.packetsIn(text, writtenAt),
    read: (turns) => deps.read(turns).catch(nothing),
    write: (...args) => deps.write(...args).catch(nothing),
    push: (snapshot) => deps.push(snapshot),
    now: () => deps.now(),
  }
}
