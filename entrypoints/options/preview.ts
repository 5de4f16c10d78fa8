import { identityBy } from '#lib/context/identity.ts'
import { linkRecords } from '#lib/context/link-records.ts'
import { snapshotOf } from '#lib/context/snapshot.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Workbench } from '#lib/contract/workbench.ts'

/** The panel's snapshot of one source's records alone, as if they were all that is known about a ticket. */
export const preview: Workbench['preview'] = ({ id, label, role }, records) => {
  const [packet] = records.packets
  const person = { ...packet?.customer, ...records.customers[0] }
  const at = new Date().toISOString()
  const ways = [['email' as const]]
  const sources = [{ sourceId: id, label, role, state: 'fresh' as const, at, records, ways }]
  return snapshotOf({
    sequence: 1,
    key: { helpdeskId: 'preview', ticketId: 'preview' },
    ticket: { ticketId: 'preview', thread: [] },
    known: { ...(person.name && { name: person.name }), ...(person.email && { email: person.email }) },
    joined: joinedTo(packet),
    threads: [records.thread],
    sources,
    // Whatever was brought is shown, also for a customer who is none of the sample's.
    linked: { ...linkRecords(sources, identityBy(person.email)), own: [{ sourceId: id, at, records }] },
    cache: 'miss',
    precedence: { usual: [id] },
    rules: [],
  })
}

function joinedTo(packet: HandoffPacket | undefined) {
  if (!packet) return { join: { state: 'none' as const } }
  const { conversationId } = packet
  return {
    join: { state: 'joined' as const, by: 'conversation-id' as const, confidence: 1, conversationId },
    packet,
  }
}
