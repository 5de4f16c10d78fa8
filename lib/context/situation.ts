import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { type OpenTicket, type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Gathered, Known } from './gathered.ts'
import { identityOf } from './identity.ts'
import { type JoinAnswer, joinConversation } from './join.ts'
import { knownOf, placeOf } from './known.ts'
import type { LinkMemory } from './link-memory.ts'
import { type Linked, linkRecords } from './link-records.ts'
import { allowedPacket } from './packet-policy.ts'
import { providedBy } from './provided.ts'
import type { Circumstances, Entry } from './source-run.ts'

/** What a visit has in hand at a moment. */
export interface InHand {
  key: TicketKey
  ticket: OpenTicket
  entries: readonly Entry[]
  decisions: LinkMemory
  /** The conversation that the agent chose. */
  chosen: string | undefined
  windowHours: number
  rules: readonly DataPointRule[]
  host?: string | undefined
  packetsIn(text: string, writtenAt?: string): HandoffPacket[]
}

/** What follows from it: which conversation it is, who the customer is, and which records are theirs. */
export interface Situation extends Circumstances {
  sources: readonly Gathered[]
  joined: JoinAnswer
  linked: Linked
  /** Whom decisions about records are kept for: the ticket itself, where nobody's address is known. */
  person: string
  /** What was written in the ticket, without the packet itself. */
  threads: readonly (readonly Turn[])[]
}

/** Works out the situation of a visit. Pure: the same things in hand give the same situation. */
export function situationOf(inHand: InHand): Situation {
  const { ticket, entries, rules, host, packetsIn } = inHand
  const sources = entries.map(({ gathered }) => gathered)
  const threads = [ticket.thread, ...sources.map(({ records }) => records?.thread ?? [])]
  const alone = knownOf(ticket, sources, undefined)
  const joined = joinOf(inHand, sources, alone, threads)
  const { packet } = joined
  const known = knownOf(ticket, sources, packet)
  const person = known.email ?? `ticket ${ticketKeyText(inHand.key)}`
  const linked = linkRecords(sources, identityOf(known, packet), inHand.decisions.of(person))
  return {
    sources,
    joined,
    linked,
    person,
    threads: threads.map((thread) =>
      thread.filter((turn) => !(isNote(turn) && packetsIn(turn.text, turn.at).length > 0)),
    ),
    alone,
    known: knownOf(ticket, sources, packet, providedBy(entries, linked.own)),
    place: placeOf(ticket, sources, host),
    rules,
    intent: packet?.intent?.name,
  }
}

function joinOf(
  { packetsIn, rules, chosen, windowHours }: InHand,
  sources: readonly Gathered[],
  known: Known,
  threads: readonly (readonly Turn[])[],
): JoinAnswer {
  const notes = threads.flat().filter(isNote)
  const question = {
    requesterEmail: known.email,
    createdAt: known.ticketCreatedAt,
    conversationId: known.conversationId,
    notePackets: notes.flatMap(({ text, at }) =>
      packetsIn(text, at).map((packet) => allowedPacket(packet, rules)),
    ),
    chosen,
    windowHours,
  }
  return joinConversation(question, sources)
}

/** Customers can write into most tickets by mail, so a packet counts only where none of them has written it. */
const isNote = (turn: Turn) => turn.internal === true && turn.role !== 'customer'
