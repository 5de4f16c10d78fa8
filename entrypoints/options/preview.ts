import { snapshotOf } from '#lib/context/snapshot.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Workbench } from '#lib/contract/workbench.ts'

/** The panel's snapshot of one source's records alone, as if they were all that is known about a ticket. */
export const preview: Workbench['preview'] = ({ id, label, role }, records) => {
  const [packet] = records.packets
  const person = { ...packet?.customer, ...records.customers[0] }
  return snapshotOf({
    sequence: 1,
    key: { helpdeskId: 'preview', ticketId: 'preview' },
    ticket: { ticketId: 'preview', thread: [] },
    requester: { name: person.name, email: person.email },
    joined: joinedTo(packet),
    threads: [records.thread],
    sources: [{ sourceId: id, label, role, state: 'fresh', at: new Date().toISOString(), records }],
    cache: 'miss',
    precedence: [id],
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
