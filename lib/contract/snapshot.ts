import * as z from 'zod/mini'
import { Brief } from './brief.ts'
import { DataPoint } from './data-point.ts'
import { FieldFlag } from './event.ts'
import { Failure } from './failure.ts'
import { Confidence, Email, Id, Instant, Line } from './primitives.ts'
import { SourceRole } from './source-role.ts'
import { TicketKey } from './ticket.ts'
import { Turn } from './turn.ts'
import { UnifiedProfile } from './unified-profile.ts'

export { Brief } from './brief.ts'

/** The whole conversation, oldest first: with the bot, and what was written after the handoff. */
export const Transcript = z.object({
  turns: z.array(Turn),
  /** The id of the first turn after the handoff. */
  handoffBefore: z.optional(Id),
})
export type Transcript = z.infer<typeof Transcript>

/** How sure it is that this conversation belongs to this ticket. */
export const JoinBasis = z.enum([
  'conversation-id',
  'packet-in-note',
  'requester-and-time',
  'chosen-by-agent',
])
export type JoinBasis = z.infer<typeof JoinBasis>

/** A conversation that may belong to the ticket: enough to choose by, and no more. */
export const JoinCandidate = z.object({
  conversationId: Id,
  handedOffAt: Instant,
  customer: z.optional(Line),
  opening: z.optional(Line),
  /** Why it was not taken by itself. */
  doubt: z.enum(['several', 'other-customer', 'time-unknown', 'not-the-named-one']),
})
export type JoinCandidate = z.infer<typeof JoinCandidate>

/** How the ticket and a conversation were joined. */
export const Join = z.discriminatedUnion('state', [
  z.object({ state: z.literal('looking') }),
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('joined'), by: JoinBasis, confidence: Confidence, conversationId: Id }),
  z.object({ state: z.literal('choice'), candidates: z.array(JoinCandidate) }),
])
export type Join = z.infer<typeof Join>

/** What became of one source for this ticket. */
export const SourceState = z.object({
  sourceId: Id,
  label: Line,
  role: SourceRole,
  /** `not-for-this-ticket`: its conditions do not hold for the ticket's queue, mailbox, brand or helpdesk. */
  state: z.enum(['waiting', 'loading', 'fresh', 'stale', 'failed', 'not-for-this-ticket']),
  /** When the shown result was fetched. */
  asOf: z.optional(Instant),
  failure: z.optional(Failure),
  /** Fields of the reply that did not fit and were left out. */
  issues: z.optional(z.array(z.object({ path: z.string(), problem: z.string() }))),
})
export type SourceState = z.infer<typeof SourceState>

/** A data point that the team requires and nobody has brought, once all have answered. */
export const Gap = z.object({
  point: DataPoint,
  /** The source that should have brought it, where the rule is for its role alone. */
  sourceId: z.optional(Id),
  /** What the customer wants, where that is known. */
  intent: z.optional(Line),
})
export type Gap = z.infer<typeof Gap>

/**
 * One card of the panel. `loading` may already have data from the cache; of a `failed` one no source has brought
 * anything, and all that it may hold was read in the ticket itself; a `ready` card may still carry the failures of one
 * of several sources.
 */
export function card<T extends z.ZodMiniType>(data: T) {
  return z.object({
    state: z.enum(['loading', 'ready', 'stale', 'failed']),
    data: z.optional(data),
    /** The age of the oldest part. */
    asOf: z.optional(Instant),
    failures: z.array(Failure),
  })
}

/** A card of the panel: what is shown, how old it is, and what went wrong. */
export interface Card<T> {
  state: 'loading' | 'ready' | 'stale' | 'failed'
  data?: T | undefined
  asOf?: string | undefined
  failures: Failure[]
}

/** Everything that the panel shows of one ticket. `sequence` grows with each snapshot of a ticket's visit. */
export const Snapshot = z.object({
  schema: z.literal('baton.snapshot/1'),
  sequence: z.int(),
  ticket: z.object({
    ...TicketKey.shape,
    subject: z.optional(Line),
    requesterEmail: z.optional(Email),
    requesterName: z.optional(Line),
  }),
  join: Join,
  /** What the cache had: this ticket, nothing, or something that ended with the browser's session. */
  cache: z.enum(['hit', 'miss', 'not-kept', 'unavailable', 'locked']),
  sources: z.array(SourceState),
  gaps: z.array(Gap),
  /** What the policy forbids of packets: who reads the transcript again must not put it on the screen. */
  forbidden: z.optional(z.array(DataPoint)),
  /** Of these the values are shown as dots until the agent reveals them. */
  masked: z.optional(z.array(DataPoint)),
  /** What agents have flagged in this ticket. */
  flags: z.optional(z.array(FieldFlag)),
  cards: z.object({
    brief: card(Brief),
    transcript: card(Transcript),
    customer: card(UnifiedProfile),
    orders: card(UnifiedProfile),
    tickets: card(UnifiedProfile),
  }),
})
export type Snapshot = z.infer<typeof Snapshot>
export type CardName = keyof Snapshot['cards']
