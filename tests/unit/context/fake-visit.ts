import type { Known } from '#lib/context/gathered.ts'
import type { VisitSource } from '#lib/context/source-run.ts'
import { Visit } from '#lib/context/visit.ts'
import type { Answer, KeptAnswer, VisitDeps } from '#lib/context/visit-deps.ts'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import { failed, ok, type Result } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { noRecords, type SourceRecords } from '#lib/contract/records.ts'
import { Snapshot } from '#lib/contract/snapshot.ts'
import type { ContextKey } from '#lib/contract/source.ts'
import type { Precedence } from '#lib/contract/team-config.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import { at, handoff, unreachable } from './make.ts'

export type Role = VisitSource['definition']['role']

export const source = (role: Role, ...needs: ContextKey[][]): VisitSource => ({
  id: role,
  label: role,
  definition: { role, needs },
})

export const answer = (records: Partial<SourceRecords> = {}, when = at(20)): Answer => ({
  at: when,
  records: { ...noRecords(), ...records },
  issues: [],
})

export const keptKey = (sourceId: string, inputs: Known, forbidden: readonly string[] = []) =>
  [sourceId, JSON.stringify(inputs), ...forbidden].join(' ')

const decisionKey = (person: string, { sourceId, kind, recordId }: LinkKey) =>
  [person, sourceId, kind, recordId].join(' ')

interface Asked {
  sourceId: string
  inputs: Known
  byHand: boolean
  forbidden: readonly string[]
  reply: (result: Result<Answer>) => void
  reject: (error: Error) => void
}

export interface Setup {
  sources: VisitSource[]
  ticket?: Partial<OpenTicket>
  kept?: Record<string, KeptAnswer>
  choice?: string
  notes?: Record<string, HandoffPacket>
  rules?: DataPointRule[]
  precedence?: Precedence
  host?: string
  /** What agents have decided, by `decisionKey`: shared by visits that follow each other. */
  decisions?: Map<string, LinkDecision | null>
  deps?: Partial<VisitDeps>
}

/** Lets everything happen that waits for nothing but promises that are settled. */
export const calm = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A visit with an outside that answers when the test says so, and that checks every snapshot. */
export function fakeVisit(setup: Setup) {
  const { sources, ticket, kept = {}, choice, notes = {}, deps, rules = [], host } = setup
  const asked: Asked[] = []
  const pushed: Snapshot[] = []
  const written = new Map<string, Answer>()
  const choices: (string | undefined)[] = []
  const decisions = setup.decisions ?? new Map<string, LinkDecision | null>()
  const outside: VisitDeps = {
    ask: (sourceId, inputs, byHand, forbidden) =>
      new Promise((reply, reject) => asked.push({ sourceId, inputs, byHand, forbidden, reply, reject })),
    readKept: async (...args) => kept[keptKey(...args)],
    keep: async (sourceId, inputs, forbidden, value) =>
      void written.set(keptKey(sourceId, inputs, forbidden), value),
    readDecisions: async (person, keys) => keys.map((key) => decisions.get(decisionKey(person, key)) ?? null),
    keepDecision: async (person, key, decision) => void decisions.set(decisionKey(person, key), decision),
    readChoice: async () => choice,
    keepChoice: async (conversationId) => void choices.push(conversationId),
    readFlags: async () => [],
    keepEvent: async () => undefined,
    emptyCache: async () => 'miss',
    packetsIn: (text) => (notes[text] ? [notes[text]] : []),
    read: async () => undefined,
    write: async () => undefined,
    push: (snapshot) => pushed.push(Snapshot.parse(snapshot)),
    now: () => new Date(handoff),
    ...deps,
  }
  const start = {
    key: { helpdeskId: 'rt', ticketId: '7' },
    ticket: { ticketId: '7', thread: [], ...ticket },
    sources,
    windowHours: 72,
    precedence: setup.precedence ?? { usual: [] },
    rules,
    host,
  }
  const visit = new Visit(start, outside)
  const last = (sourceId: string) => {
    const found = asked.findLast((one) => one.sourceId === sourceId)
    if (!found) throw new Error(`${sourceId} was not asked`)
    return found
  }
  const settle = async (sourceId: string, result: Result<Answer>) => {
    last(sourceId).reply(result)
    await calm()
  }
  return {
    visit,
    asked,
    pushed,
    written,
    choices,
    decisions,
    last,
    /** The newest snapshot. */
    shown: () => {
      const snapshot = pushed.at(-1)
      if (!snapshot) throw new Error('nothing was pushed')
      return snapshot
    },
    askedNames: () => asked.map(({ sourceId }) => sourceId),
    bring: (sourceId: string, records?: Partial<SourceRecords>) => settle(sourceId, ok(answer(records))),
    fail: (sourceId: string) => settle(sourceId, failed(unreachable)),
  }
}
