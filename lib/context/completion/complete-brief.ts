import type { Brief } from '#lib/contract/brief.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { sentenceOf } from '#lib/understanding/brief/sentence.ts'
import { completeKnown } from './known-facts.ts'
import { escalationIn, moodIn, openIn, triedIn, urgencyIn, wantIn } from './parts.ts'
import type { Reading } from './reading.ts'

/**
 * A brief, completed by what was read in the conversation, and the whole of it in one sentence. What the bot sent
 * stays as it was sent, and a part that it did not send is marked as inferred. `forbidden` are data points of the
 * team's policy: what must not be taken from a packet is not read in the conversation either.
 */
export function completeBrief(brief: Brief, reading: Reading, forbidden: readonly DataPoint[]): Brief {
  const completed = withParts(brief, reading, forbidden)
  const sentence = sentenceOf(completed)
  return sentence ? { ...completed, sentence } : completed
}

function withParts(brief: Brief, reading: Reading, forbidden: readonly DataPoint[]): Brief {
  const may = (field: string) => !forbidden.includes(`packets.${field}`)
  const { language } = reading.understood
  return {
    ...brief,
    who: { ...(language && { language }), ...brief.who },
    want: unsent(brief.want, may('summary') && may('intent') && wantIn(reading)),
    mood: unsent(brief.mood, may('sentiment') && moodIn(reading)),
    escalation: withReason(brief.escalation, may('escalation') && escalationIn(reading)),
    tried: unsent(brief.tried, may('attempts') && triedIn(reading)),
    known: may('facts') ? completeKnown(brief.known, reading, (slot) => may(`facts.${slot}`)) : brief.known,
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
