import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Join, JoinCandidate } from '#lib/contract/snapshot.ts'
import { newestFirst } from './by-time.ts'
import { asking, type Gathered, settled } from './gathered.ts'

/** What is known about the ticket when a conversation is looked for. */
export interface JoinQuestion {
  requesterEmail?: string | undefined
  createdAt?: string | undefined
  /** The bot's conversation, where a field of the ticket or the helpdesk itself names it. */
  conversationId?: string | undefined
  /** Packets in the ticket's own internal notes. */
  notePackets: readonly HandoffPacket[]
  /** What the agent chose before, for this ticket. */
  chosen?: string | undefined
  windowHours: number
}

export interface JoinAnswer {
  join: Join
  packet?: HandoffPacket
}

/**
 * Finds the conversation of a ticket. In this order: the agent's choice, the conversation's id on the ticket, the
 * packet in the ticket's own note, and the requester together with the time. Anything less is a choice for the
 * agent, and a conversation of somebody else is no candidate at all.
 */
export function joinConversation(question: JoinQuestion, sources: readonly Gathered[]): JoinAnswer {
  const packets = uniquePackets([
    ...question.notePackets,
    ...sources.flatMap((source) => source.records?.packets ?? []),
  ])
  const byId = (id: string) => packets.find((packet) => packet.conversationId === id)

  const chosen = question.chosen === undefined ? undefined : byId(question.chosen)
  if (chosen) return joined(chosen, 'chosen-by-agent', 1)
  if (question.chosen !== undefined && asking(sources, 'packet')) return looking
  // As long as nobody knows whose ticket it is, a conversation that is tied to it may still be somebody else's.
  if (question.requesterEmail === undefined && !settled(sources, 'ticket')) return looking

  const named = question.conversationId === undefined ? undefined : byId(question.conversationId)
  if (named) {
    return fits(named, question)
      ? joined(named, 'conversation-id', 1)
      : choice([candidate(named, 'other-customer')])
  }
  const notes = uniquePackets(question.notePackets)
  const [note, ...moreNotes] = notes
  if (note && moreNotes.length === 0 && question.conversationId === undefined) {
    return fits(note, question)
      ? joined(note, 'packet-in-note', 1)
      : choice([candidate(note, 'other-customer')])
  }
  // Both may still bring something stronger: the ticket's record its conversation's id, the bot more conversations.
  if (!settled(sources, 'ticket') || !settled(sources, 'packet')) return looking
  if (question.conversationId === undefined) {
    return note ? choice(notes.map((packet) => candidate(packet, 'several'))) : byRequester(question, packets)
  }
  // The ticket names a conversation that is not here: another one in its notes or of its requester is a guess.
  if (asking(sources, 'packet')) return looking
  const others = note ? notes : packets.filter((packet) => sameCustomer(packet, question))
  return others.length > 0
    ? choice(others.map((packet) => candidate(packet, 'not-the-named-one')))
    : { join: { state: 'none' } }
}

/** The weakest tie: the same e-mail address, and a ticket that was opened soon after the handoff. */
const requesterConfidence = 0.8

function byRequester(question: JoinQuestion, packets: readonly HandoffPacket[]): JoinAnswer {
  const own = packets.filter((packet) => sameCustomer(packet, question))
  const { createdAt } = question
  if (createdAt === undefined) {
    return own.length > 0
      ? choice(own.map((packet) => candidate(packet, 'time-unknown')))
      : { join: { state: 'none' } }
  }
  const near = own.filter((packet) => inWindow(packet.handedOffAt, createdAt, question.windowHours))
  const [only, ...others] = near
  if (!only) return { join: { state: 'none' } }
  if (others.length > 0) return choice(near.map((packet) => candidate(packet, 'several')))
  return joined(only, 'requester-and-time', requesterConfidence)
}

/** Clocks differ between systems, and some bots write the event after they have opened the ticket. */
const clockSlackMs = 10 * 60_000

function inWindow(handedOffAt: string, createdAt: string, windowHours: number): boolean {
  const after = Date.parse(createdAt) - Date.parse(handedOffAt)
  return after >= -clockSlackMs && after <= windowHours * 3_600_000
}

function sameCustomer(packet: HandoffPacket, question: JoinQuestion): boolean {
  return packet.customer.email !== undefined && packet.customer.email === question.requesterEmail
}

/** A packet that is tied by its id may lack the address; it must not carry another one. */
function fits(packet: HandoffPacket, question: JoinQuestion): boolean {
  return (
    packet.customer.email === undefined ||
    question.requesterEmail === undefined ||
    sameCustomer(packet, question)
  )
}

const joined = (
  packet: HandoffPacket,
  by: Extract<Join, { state: 'joined' }>['by'],
  confidence: number,
): JoinAnswer => ({
  join: { state: 'joined', by, confidence, conversationId: packet.conversationId },
  packet,
})

const looking: JoinAnswer = { join: { state: 'looking' } }

const choice = (candidates: JoinCandidate[]): JoinAnswer => ({ join: { state: 'choice', candidates } })

function candidate(packet: HandoffPacket, doubt: JoinCandidate['doubt']): JoinCandidate {
  const { conversationId, handedOffAt, customer, transcript } = packet
  const opening = transcript.find((turn) => turn.role === 'customer')?.text.trim()
  const who = customer.name ?? customer.email
  return {
    conversationId,
    handedOffAt,
    ...(who && { customer: who }),
    ...(opening && { opening: opening.slice(0, 300) }),
    doubt,
  }
}

/** One packet a conversation, the newest: a bot hands over again when nobody came. Newest first. */
function uniquePackets(packets: readonly HandoffPacket[]): HandoffPacket[] {
  const sorted = packets.toSorted(newestFirst((packet) => packet.handedOffAt))
  return [...Map.groupBy(sorted, ({ conversationId }) => conversationId).values()].flatMap(
    ([newest]) => newest ?? [],
  )
}
