import type { DataPoint, DataPointRule } from '#lib/contract/data-point.ts'
import type { FieldFlag } from '#lib/contract/event.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { Brief, Card, Snapshot, SourceState, Transcript } from '#lib/contract/snapshot.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Precedence } from '#lib/contract/team-config.ts'
import type { OpenTicket, TicketKey } from '#lib/contract/ticket.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { forbiddenFor, maskedFor } from '#lib/policy/levels.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { completeBrief } from './completion/complete-brief.ts'
import type { Reading } from './completion/reading.ts'
import { withWriting } from './completion/with-writing.ts'
import type { Writing } from './completion/writings.ts'
import { gapsOf } from './gaps.ts'
import type { Gathered, Known } from './gathered.ts'
import type { JoinAnswer } from './join.ts'
import type { Linked } from './link-records.ts'
import { mergeProfile } from './merge-profile.ts'
import { rankBy } from './ranking.ts'
import { mergeTranscript } from './transcript.ts'

/** Everything that a snapshot is made of. */
export interface SnapshotParts {
  sequence: number
  key: TicketKey
  ticket: OpenTicket
  /** Of it, the requester's name and address. */
  known: Known
  joined: JoinAnswer
  /** What was written in the ticket, on the page and in the helpdesk's API, without the packet itself. */
  threads: readonly (readonly Turn[])[]
  sources: readonly Gathered[]
  /** What of it is the customer's. */
  linked: Linked
  cache: Snapshot['cache']
  precedence: Precedence
  rules: readonly DataPointRule[]
  /** What agents have flagged in this ticket. */
  flags?: readonly FieldFlag[] | undefined
  /** Sources of other systems than the ticket's own. */
  elsewhere?: readonly string[] | undefined
  /** What has been read of a transcript so far. */
  readingOf?(transcript: readonly Turn[]): Reading | undefined
  /** What a language model has written of a transcript. */
  writingOf?(transcript: readonly Turn[]): Writing | undefined
}

/** What the panel shows of a ticket, from what has been gathered so far. Pure: the same parts give the same snapshot. */
export function snapshotOf(parts: SnapshotParts): Snapshot {
  const { sequence, key, ticket, known, joined, sources, linked, cache, rules, flags = [] } = parts
  const { packet } = joined
  const transcript = mergeTranscript(packet, parts.threads)
  const profile = profileIn(parts)
  // By the bot's own word for the intent alone: one that was inferred must not loosen the policy.
  const forbidden = forbiddenFor(rules, { intent: packet?.intent?.name, role: 'packet' })
  const masked = maskedFor(rules, { intent: packet?.intent?.name })
  const brief = briefIn(parts, transcript, profile, forbidden)
  return {
    schema: 'baton.snapshot/1',
    sequence,
    ticket: {
      ...key,
      ...(ticket.subject && { subject: ticket.subject }),
      ...(known.email && { requesterEmail: known.email }),
      ...(known.name && { requesterName: known.name }),
    },
    join: joined.join,
    cache,
    sources: sources.map((source) => stateOf(source, linked.withStrangers.has(source.sourceId))),
    gaps: gapsOf({ rules, sources, own: linked.own, ticket, packet, brief }),
    ...(forbidden.length > 0 && { forbidden }),
    ...(masked.length > 0 && { masked }),
    ...(flags.length > 0 && { flags: [...flags] }),
    cards: cardsOf(parts, brief, transcript, profile),
  }
}

/** The brief of the handoff, completed as far as the conversation has been read. */
function briefIn(
  { joined, known, readingOf, writingOf }: SnapshotParts,
  { turns }: Transcript,
  { orders }: UnifiedProfile,
  forbidden: readonly DataPoint[],
): Brief {
  const { packet } = joined
  const sent = briefOf(packet, { name: known.name, email: known.email })
  const reading = readingOf?.(turns)
  if (!reading) return sent
  const completed = completeBrief(sent, { reading, orders, forbidden })
  const writing = writingOf?.(turns)
  return writing ? withWriting(completed, writing, reading, forbidden) : completed
}

const ofCustomer = ['customer', 'orders', 'fulfilment', 'loyalty', 'preferences', 'browsing'] as const

function profileIn({ ticket, known, joined, sources, linked, precedence, elsewhere }: SnapshotParts) {
  const about = {
    ticketId: ticket.ticketId,
    email: known.email,
    conversationId: joined.packet?.conversationId,
    elsewhere,
  }
  const rank = rankBy(
    precedence,
    sources.map(({ sourceId }) => sourceId),
  )
  return mergeProfile(linked, about, rank)
}

function cardsOf(
  { joined, threads, sources }: SnapshotParts,
  brief: Brief,
  transcript: Transcript,
  profile: UnifiedProfile,
): Snapshot['cards'] {
  const { packet } = joined
  const { links, orders, tickets, conversations, loyalty, preferences, browsing } = profile
  const looking = joined.join.state === 'looking'
  const card = <T>(roles: readonly SourceRole[], data: T, has: boolean, read = false) =>
    cardOf(sources, roles, data, has, read)
  const ofCard = [links, loyalty, preferences, browsing]
  return {
    brief: card(
      ['packet', ...(looking ? (['ticket'] as const) : [])],
      brief,
      packet !== undefined,
      !looking && brief.want.state === 'inferred',
    ),
    transcript: card(
      ['packet', 'ticket'],
      transcript,
      threads.some((thread) => thread.length > 0) || packet !== undefined,
    ),
    customer: card(
      ofCustomer,
      profile,
      ofCard.some((list) => list.length > 0),
    ),
    orders: card(['orders', 'fulfilment'], profile, orders.length > 0),
    tickets: card(['tickets', 'conversations'], profile, tickets.length + conversations.length > 0),
  }
}

/** Said of a source that has brought somebody else's record. */
const foreignIssue = {
  path: 'customers',
  problem: remark('otherCustomer'),
}

/**
 * A card waits for the sources of its roles. While one is loading it shows what is there; when all have failed and
 * nothing is there, it is failed; otherwise it is as old as its oldest part. `read`: the data holds something that no
 * source has brought, and that is shown whatever becomes of them.
 */
function cardOf<T>(
  sources: readonly Gathered[],
  roles: readonly SourceRole[],
  data: T,
  hasData: boolean,
  read: boolean,
): Card<T> {
  const own = sources.filter(({ role }) => roles.includes(role))
  const failures = own.flatMap(({ failure }) => failure ?? [])
  const times = own.flatMap(({ at, records }) => (records && at ? [at] : [])).toSorted()
  const answered = own.some(({ records }) => records !== undefined)
  const asOf = times[0] === undefined ? {} : { asOf: times[0] }
  if (own.some(({ state }) => state === 'loading')) {
    return { state: 'loading', ...((hasData || read) && { data }), ...asOf, failures }
  }
  if (!hasData && !answered && failures.length > 0) {
    return { state: 'failed', ...(read && { data }), failures }
  }
  const stale = own.some(({ state }) => state === 'stale')
  return { state: stale ? 'stale' : 'ready', data, ...asOf, failures }
}

function stateOf(source: Gathered, foreign: boolean): SourceState {
  const { sourceId, label, role, state, at, failure } = source
  const issues = [...(source.issues ?? []), ...(foreign ? [foreignIssue] : [])]
  return {
    sourceId,
    label,
    role,
    state,
    ...(at && { asOf: at }),
    ...(failure && { failure }),
    ...(issues.length > 0 && { issues }),
  }
}
