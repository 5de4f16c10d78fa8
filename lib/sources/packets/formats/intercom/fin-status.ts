import type { Instant } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { ReadPacket } from '../../format.ts'
import { at, isRecord, lineOf, type Names, textOf } from '../../tolerant.ts'

/** Fin Agent API: the event that tells how Fin stands in a conversation. */
export const isFinStatus = (payload: unknown): payload is Names =>
  isRecord(payload) && at(payload, 'event_name') === 'fin_status_updated'

/** An escalation; any other status hands nothing over. The conversation itself is not in it. */
export function readFinStatus(event: Names, arrivedAt: Instant | undefined): ReadPacket {
  if (event.status !== 'escalated') {
    return { problems: [{ path: 'status', problem: remark('notEscalated') }] }
  }
  const reason = textOf(event.reason)
  // "Escalation rule: VIP customers" names the team's own rule.
  const rule = lineOf(/^Escalation rule: (.+)$/.exec(reason ?? '')?.[1])
  return assemblePacket({
    format: 'intercom',
    conversationId: event.conversation_id,
    // A text, in spite of its name.
    handedOffAt: event.created_at_ms,
    arrivedAt,
    bot: 'Fin',
    customer: { id: event.user_id },
    escalation: { rule, reason },
    problems: [{ path: 'transcript', problem: remark('notPartOfEvent') }],
  })
}
