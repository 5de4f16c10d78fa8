import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Instant } from '#lib/contract/primitives.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import {
  at,
  firstText,
  isRecord,
  lineOf,
  listOf,
  type Names,
  numberOf,
  recordOf,
  textOf,
} from '../../tolerant.ts'
import { handoffOf, intentOf, isDialog, type Step, stepsOfDialog, stepsOfLogs, turnOf } from './steps.ts'

/**
 * Voiceflow: a transcript of the analytics API, or the dialog of its old transcript API (a list of requests and
 * traces).
 */
export const format: PacketFormat = {
  id: 'voiceflow',
  name: 'Voiceflow',
  documentation: 'https://docs.voiceflow.com/api-reference/transcript/get-transcript',
  verified: 'recorded',
  recognises: (payload) => isDialog(payload) || transcriptOf(payload) !== undefined,
  read(payload, arrivedAt) {
    if (isDialog(payload)) return [readSteps({}, stepsOfDialog(payload), arrivedAt)]
    const transcript = transcriptOf(payload) ?? {}
    return [readSteps(transcript, stepsOfLogs(transcript.logs), arrivedAt)]
  },
}

function transcriptOf(payload: unknown): Names | undefined {
  return [at(payload, 'transcript'), payload].filter(isRecord).find(isTranscript)
}

const isTranscript = (one: Names) => 'sessionID' in one && ('logs' in one || 'properties' in one)

function readSteps(transcript: Names, steps: readonly Step[], arrivedAt: Instant | undefined): ReadPacket {
  const handoff = handoffOf(steps)
  return assemblePacket({
    format: 'voiceflow',
    id: transcript.id,
    conversationId: firstText(transcript.sessionID, transcript.id),
    handedOffAt: handoff?.at ?? transcript.endedAt,
    arrivedAt,
    intent: intentOf(steps),
    sentiment: sentimentOf(transcript),
    escalation: handoff && { rule: handoff.type },
    collected: { values: propertiesOf(transcript), path: 'properties' },
    turns: steps.flatMap(turnOf),
  })
}

function propertiesOf(transcript: Names): Names {
  const named = listOf(transcript.properties).flatMap((property) => {
    const name = lineOf(at(property, 'name'))
    return name === undefined ? [] : [[name, at(property, 'value')] as const]
  })
  return Object.fromEntries(named)
}

/** Of the evaluations that a team can set up, the one that is about the sentiment. */
function sentimentOf(transcript: Names): HandoffPacket['sentiment'] {
  const found = listOf(transcript.evaluations)
    .map(recordOf)
    .find(({ name }) => /sentiment/i.test(textOf(name) ?? ''))
  const label = lineOf(found?.value)
  const score = numberOf(found?.value)
  return label === undefined ? undefined : { label, ...(score !== undefined && { score }) }
}
