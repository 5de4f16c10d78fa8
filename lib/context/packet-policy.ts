import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { noRecords } from '#lib/contract/records.ts'
import { forbiddenFor } from '#lib/policy/levels.ts'
import { withoutForbidden } from '#lib/policy/without-forbidden.ts'

/** A packet from a note in the ticket, which no source has stripped, without what is forbidden for its own intent. */
export function allowedPacket(packet: HandoffPacket, rules: readonly DataPointRule[]): HandoffPacket {
  const forbidden = forbiddenFor(rules, { intent: packet.intent?.name, role: 'packet' })
  return withoutForbidden({ ...noRecords(), packets: [packet] }, forbidden).packets[0] ?? packet
}
