import type { FieldIssue } from '#lib/contract/failure.ts'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Instant } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { fitting } from '../fitting.ts'
import { toInstant } from '../transforms.ts'
import {
  type Collected,
  customerFrom,
  joinCollected,
  nothingCollected as nothing,
  ordersFrom,
  readCollected,
} from './collected.ts'
import type { ReadPacket } from './format.ts'
import { nameFor } from './name-for.ts'
import { recordOf, textOf } from './tolerant.ts'
import { type TurnParts, turnsFrom } from './turns.ts'

type Loose<T> = { [K in keyof T]?: T[K] | undefined }

/** Names and values that the bot collected, and their place in the payload. */
interface CollectedLot {
  values: Collected
  path: string
}

/** What a format has found. Everything may be missing; ids, texts and times may have any type. */
export interface PacketParts
  extends Loose<
    Omit<
      HandoffPacket,
      | 'schema'
      | 'format'
      | 'id'
      | 'conversationId'
      | 'handedOffAt'
      | 'customer'
      | 'transcript'
      | 'channel'
      | 'bot'
    >
  > {
  format: string
  id?: unknown
  conversationId?: unknown
  /** In any of the shapes that `toInstant` reads; without it, the time of the last turn before an agent came, else `arrivedAt`. */
  handedOffAt?: unknown
  arrivedAt?: Instant | undefined
  /** The system never says when the bot handed over: that the last message's time stands for it is no problem. */
  unmarked?: boolean
  channel?: unknown
  bot?: unknown
  customer?: { [K in keyof HandoffPacket['customer']]?: unknown }
  /** What the bot collected; of several lots the first that says something counts. */
  collected?: CollectedLot | readonly CollectedLot[]
  turns?: readonly TurnParts[]
  /** The turns come in their order, whatever their times say. */
  inOrder?: boolean
  /** What was wrong on the way, by the payload's places. */
  problems?: readonly FieldIssue[]
}

/**
 * A packet of the contract from what a format has found. What does not fit is left out and named; so is an id or a
 * time that was not sent and had to be worked out. A packet without any time is none.
 */
export function assemblePacket(parts: PacketParts): ReadPacket {
  const transcript = turnsFrom(parts.turns ?? [], parts.inOrder)
  const problems = [...(parts.problems ?? [])]
  const handedOffAt = timeOf(parts, transcript, problems)
  if (!handedOffAt) return { problems }
  const collected = [parts.collected ?? []]
    .flat()
    .map(({ values, path }) => readCollected(values, path))
    .reduce(joinCollected, nothing)
  const conversationId = idOf(parts, transcript, collected.facts, problems)
  const read = fitting(HandoffPacket, {
    schema: 'baton.handoff-packet/1',
    format: parts.format,
    id: textOf(parts.id) ?? conversationId,
    conversationId,
    handedOffAt,
    channel: textOf(parts.channel),
    bot: textOf(parts.bot),
    ...partsOf(parts, collected),
    escalation: escalationOf(parts, collected, transcript),
    attachments: [...(parts.attachments ?? []), ...transcript.flatMap((turn) => turn.attachments ?? [])],
    transcript,
  })
  return { ...(read.data && { packet: read.data }), problems: [...problems, ...read.issues] }
}

type Read = ReturnType<typeof readCollected>

/** What the format says outright counts; the bot's own names fill what it leaves open, and lists are added up. */
function partsOf(parts: PacketParts, collected: Read) {
  const both = <T>(own: readonly T[] | undefined, more: readonly T[]) => [...(own ?? []), ...more]
  const facts = both(parts.facts, collected.facts)
  return {
    customer: customerOf(parts, { ...collected.customer, ...customerFrom(facts) }),
    summary: parts.summary?.slice(0, 100_000) || collected.summary,
    intent: parts.intent ?? collected.intent,
    sentiment: parts.sentiment ?? collected.sentiment,
    orderNumbers: [...new Set(both(parts.orderNumbers, ordersFrom(facts)))],
    facts,
    attempts: both(parts.attempts, collected.attempts),
    openQuestions: both(parts.openQuestions, collected.openQuestions),
    consent: both(parts.consent, collected.consent),
  }
}

function customerOf(parts: PacketParts, collected: Read['customer']) {
  const own = Object.entries(parts.customer ?? {}).flatMap(([name, value]) => {
    const known = name === 'verification' ? recordOf(value) : textOf(value)
    return known === undefined ? [] : [[name, known] as const]
  })
  return { verification: { status: 'not-sent' }, ...collected, ...Object.fromEntries(own) }
}

/** The customer's last words before a human came set the handoff off, where the bot names no other turn. */
function escalationOf(parts: PacketParts, collected: Read, transcript: readonly Turn[]) {
  const said = { ...collected.escalation, ...parts.escalation }
  const handedOffAt = toInstant(parts.handedOffAt)
  const before = beforeAgent(transcript).filter(({ at }) => !at || !handedOffAt || at <= handedOffAt)
  const turnId = said.turnId ?? before.findLast((turn) => turn.role === 'customer')?.id
  return Object.keys(said).length > 0 || turnId ? { ...said, turnId } : undefined
}

/**
 * What was said before a human agent took over; all of it where none did. Notes are not said, and an agent who opened
 * the conversation took nothing over.
 */
function beforeAgent(transcript: readonly Turn[]): readonly Turn[] {
  const said = transcript.filter((turn) => !turn.internal)
  const opening = said.findIndex((turn) => turn.role !== 'agent')
  const first = said.findIndex((turn, index) => turn.role === 'agent' && index > opening)
  return first <= 0 || opening === -1 ? said : said.slice(0, first)
}

function timeOf(
  parts: PacketParts,
  transcript: readonly Turn[],
  problems: FieldIssue[],
): Instant | undefined {
  const sent = toInstant(parts.handedOffAt)
  if (sent) return sent
  const last =
    beforeAgent(transcript).findLast((turn) => turn.at)?.at ?? transcript.find((turn) => turn.at)?.at
  if (last && parts.unmarked) return last
  const stand = last ? 'timeOfLast' : 'timeOfArrival'
  problems.push({ path: 'handedOffAt', problem: remark(last || parts.arrivedAt ? stand : 'missing') })
  return last ?? parts.arrivedAt
}

function idOf(
  parts: PacketParts,
  transcript: readonly Turn[],
  facts: HandoffPacket['facts'],
  problems: FieldIssue[],
): string {
  const sent = textOf(parts.conversationId)
  if (sent && sent.length <= 500) return sent
  problems.push({ path: 'conversationId', problem: remark('namedByContents') })
  return nameFor(parts.format, [textOf(parts.id), transcript, facts, parts.summary])
}
