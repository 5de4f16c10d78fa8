import type { Brief } from '#lib/contract/brief.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import { sentenceOf } from '#lib/understanding/brief/sentence.ts'
import { completenessIn } from './completeness.ts'
import { conflictsIn } from './conflicts.ts'
import { completeKnown } from './known-facts.ts'
import { escalationIn, firstComplaintIn, moodIn, openIn, triedIn, urgencyIn, wantIn } from './parts.ts'
import type { Reading } from './reading.ts'
import { veiled } from './veil.ts'

/** What a brief is completed with. */
export interface Completion {
  reading: Reading
  /** The customer's orders, as all systems together know them. */
  orders: readonly UnifiedOrder[]
  /** Data points of the team's policy: what must not be taken from a packet is not read in the conversation either. */
  forbidden: readonly DataPoint[]
}

/**
 * A brief, completed by what was read in the conversation, and the whole of it in one sentence. What the bot sent
 * stays as it was sent, and a part that it did not send is marked as inferred.
 */
export function completeBrief(brief: Brief, { reading: read, orders, forbidden }: Completion): Brief {
  const may = (field: string) => !forbidden.includes(`packets.${field}`)
  const mayFact = (slot: string) => may('facts') && may(`facts.${slot}`)
  const isHidden = (slot: string) => secrets.has(slot) || (slot !== 'issue' && !mayFact(slot))
  const reading = veiled(read, isHidden)
  const completed = withParts(brief, reading, may, mayFact)
  const sentence = sentenceOf(completed)
  const completeness = completenessIn(completed, reading, mayFact)
  return {
    ...completed,
    conflicts: conflictsIn(reading, orders),
    ...(sentence && { sentence }),
    ...(completeness && { completeness }),
  }
}

const secrets: ReadonlySet<string> = new Set(secretSlots)

type May = (name: string) => boolean

function withParts(brief: Brief, reading: Reading, may: May, mayFact: May): Brief {
  const { language } = reading.understood
  const firstComplaint = may('sentiment') && firstComplaintIn(reading)
  return {
    ...brief,
    who: { ...(language && { language }), ...brief.who },
    want: unsent(brief.want, may('summary') && may('intent') && wantIn(reading)),
    mood: unsent(brief.mood, may('sentiment') && moodIn(reading)),
    escalation: withReason(brief.escalation, may('escalation') && escalationIn(reading)),
    ...(firstComplaint && { firstComplaint }),
    tried: unsent(brief.tried, may('attempts') && triedIn(reading)),
    known: completeKnown(brief.known, reading, mayFact),
    open: unsent(brief.open, may('openQuestions') && openIn(reading)),
    urgency: urgencyIn(reading),
  }
}

/** The last words before the handoff stand for a reason that the bot did not send: a reason that was read is better. */
function withReason(sent: Brief['escalation'], read: Brief['escalation'] | false | undefined) {
  const isReason = sent.state === 'sent' && (sent.value.rule ?? sent.value.reason) !== undefined
  return isReason ? sent : read || sent
}

/** What was sent, else what was read, else that there is none. */
function unsent<T extends { state: string }>(sent: T, read: T | false | undefined): T {
  return sent.state === 'not-sent' && read ? read : sent
}
