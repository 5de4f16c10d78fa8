import type { Gathered, Known } from '#lib/context/gathered.ts'
import { identityBy } from '#lib/context/identity.ts'
import type { JoinQuestion } from '#lib/context/join.ts'
import { linkRecords } from '#lib/context/link-records.ts'
import { mergeProfile, type OpenTicketOfProfile } from '#lib/context/merge-profile.ts'
import { rankBy } from '#lib/context/ranking.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { type CustomerRecord, noRecords, type SourceRecords } from '#lib/contract/records.ts'
import type { ContextKey } from '#lib/contract/source.ts'
import type { Precedence } from '#lib/contract/team-config.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'

export const eva = 'eva.janssen@example.com'
export const omar = 'omar.haddad@example.com'

/** When the bot hands over in these tests. */
export const handoff = Date.parse('2026-11-22T13:00:00.000Z')

/** The moment some minutes after the handoff. */
export const at = (minutes: number): string => new Date(handoff + minutes * 60_000).toISOString()

export function packet(conversationId: string, more: Partial<HandoffPacket> = {}): HandoffPacket {
  return {
    schema: 'baton.handoff-packet/1',
    format: 'bot-framework',
    id: `event-${conversationId}`,
    conversationId,
    handedOffAt: at(0),
    customer: { email: eva, name: 'Eva Janssen', verification: { status: 'not-sent' } },
    orderNumbers: [],
    facts: [],
    attempts: [],
    openQuestions: [],
    attachments: [],
    consent: [],
    transcript: [turn('t1', 'Where is my order?')],
    ...more,
  }
}

/** A packet of a customer with this address; `undefined` for a bot that did not send one. */
export function packetOf(email: string | undefined, conversationId: string, minutes = 0): HandoffPacket {
  const customer = { ...(email && { email }), verification: { status: 'not-sent' as const } }
  return packet(conversationId, { customer, handedOffAt: at(minutes) })
}

export function turn(id: string, text: string, more: Partial<Turn> = {}): Turn {
  return { id, role: 'customer', text, ...more }
}

/** What a source was asked with, each key being enough by itself. */
export const askedBy = (inputs: Known): Pick<Gathered, 'inputs' | 'ways'> => ({
  inputs,
  ways: (Object.keys(inputs) as ContextKey[]).map((key) => [key]),
})

export function gathered(
  role: Gathered['role'],
  state: Gathered['state'],
  records?: Partial<SourceRecords>,
  more: Partial<Gathered> = {},
): Gathered {
  return {
    sourceId: role,
    label: role,
    role,
    state,
    ...(records && { records: { ...noRecords(), ...records }, at: at(5), ...askedBy({ email: eva }) }),
    ...more,
  }
}

export const customer = (more: Partial<CustomerRecord> = {}): CustomerRecord => ({
  recordId: 'c1',
  email: eva,
  ...more,
})

/** What a system that is down leaves behind. */
export const unreachable = failure('unreachable', new Date(handoff), {})

/** A question about Eva's ticket, opened ten minutes after the handoff. */
export function question(more: Partial<JoinQuestion> = {}): JoinQuestion {
  return { requesterEmail: eva, createdAt: at(10), notePackets: [], windowHours: 72, ...more }
}

/** The profile of the customer with this address, linked by what the sources say alone. */
export function mergedProfile(
  sources: Gathered[],
  ticket: OpenTicketOfProfile,
  precedence: Precedence = { usual: [] },
): UnifiedProfile {
  const ids = sources.map(({ sourceId }) => sourceId)
  return mergeProfile(linkRecords(sources, identityBy(ticket.email)), ticket, rankBy(precedence, ids))
}
