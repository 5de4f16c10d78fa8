import type { Fact } from '#lib/contract/fact.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Brief } from '#lib/contract/snapshot.ts'

const notSent = { state: 'not-sent' } as const

/** The brief of a handoff: what the packet says and nothing else. Without a packet everything is "not sent". */
export function briefOf(
  packet: HandoffPacket | undefined,
  requester: { name?: string | undefined; email?: string | undefined },
): Brief {
  const name = packet?.customer.name ?? requester.name
  const email = packet?.customer.email ?? requester.email
  const { status, method } = packet?.customer.verification ?? { status: 'not-sent' as const }
  return {
    who: {
      ...(name && { name }),
      ...(email && { email }),
      verification: status,
      ...(method && { verifiedBy: method }),
    },
    want: packet ? wantOf(packet) : notSent,
    mood: packet?.sentiment ? { state: 'sent', value: packet.sentiment } : notSent,
    escalation: packet ? escalationOf(packet) : notSent,
    tried: packet && packet.attempts.length > 0 ? { state: 'sent', value: packet.attempts } : notSent,
    known: packet ? knownOf(packet) : notSent,
    open:
      packet && packet.openQuestions.length > 0
        ? { state: 'sent', value: packet.openQuestions.map((text) => ({ text })) }
        : notSent,
    urgency: [],
    conflicts: [],
    ...(packet && { handedOffAt: packet.handedOffAt }),
  }
}

function wantOf({ summary, intent }: HandoffPacket): Brief['want'] {
  const text = summary ?? intent?.name
  if (text === undefined) return notSent
  return {
    state: 'sent',
    value: {
      text,
      ...(intent && { intent: intent.name }),
      ...(intent?.confidence !== undefined && { confidence: intent.confidence }),
    },
  }
}

/** The facts, and the order numbers that none of them names. */
function knownOf({ facts, orderNumbers }: HandoffPacket): Brief['known'] {
  const numbers = orderNumbers.map((value, index): Fact => {
    const evidence = [{ kind: 'packet' as const, path: `orderNumbers.${index}` }]
    return { slot: 'order_id', value, status: 'bot-inferred', evidence }
  })
  const unnamed = numbers.filter(({ value }) => value.trim() && !facts.some((fact) => fact.value === value))
  const value = [...facts, ...unnamed]
  return value.length > 0 ? { state: 'sent', value } : notSent
}

function escalationOf({ escalation, transcript }: HandoffPacket): Brief['escalation'] {
  if (!escalation) return notSent
  const { rule, reason, turnId } = escalation
  const turn = transcript.find(({ id }) => id === turnId)
  return {
    state: 'sent',
    value: {
      ...(rule && { rule }),
      ...(reason && { reason }),
      ...(turn && { quote: { turnId: turn.id, text: turn.text, ...(turn.at && { at: turn.at }) } }),
    },
  }
}
