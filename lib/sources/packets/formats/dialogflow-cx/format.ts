import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, numberOf, recordOf, textOf } from '../../tolerant.ts'
import type { TurnParts } from '../../turns.ts'
import { handoffIn, intentOf, isReply, parametersOf, sentimentOf, turnsOf } from './reply.ts'

/**
 * Dialogflow CX: one answer of `detectIntent` or several, oldest first; the request that it sends to a webhook; or a
 * conversation of its history (`GET /v3beta1/{agent}/conversations/{id}`).
 *
 * An answer carries neither the conversation's id nor a time: both are worked out and named. A webhook's session and a
 * history have the id. The API wants a short-lived token of a Google service account, which is not for a browser: the
 * packet comes through a gateway, or the webhook writes it into the ticket's note.
 *
 * https://github.com/googleapis/googleapis/blob/5e306b977beaf42766855a4a26ebe1f2dd133d92/google/cloud/dialogflow/cx/v3beta1/conversation_history.proto
 * (?) What `liveAgentHandoff.metadata` holds is the shop's own choice: names in common use are read.
 */
export const format: PacketFormat = {
  id: 'dialogflow-cx',
  name: 'Dialogflow CX',
  documentation:
    'https://cloud.google.com/dialogflow/cx/docs/reference/rest/v3/projects.locations.agents.sessions/detectIntent',
  verified: 'documentation',
  recognises: (payload) => isWebhook(payload) || isHistory(payload) || repliesIn(payload).length > 0,
  read: (payload, arrivedAt) => [readDialogflow(payload, arrivedAt)],
}

const isWebhook = (payload: unknown) =>
  isRecord(payload) && 'detectIntentResponseId' in payload && isRecord(payload.sessionInfo)

const historyName = /\/agents\/[^/]+\/conversations\/([^/]+)$/

const isHistory = (payload: unknown) =>
  historyName.test(textOf(at(payload, 'name')) ?? '') && Array.isArray(at(payload, 'interactions'))

const repliesIn = (payload: unknown): Names[] =>
  (Array.isArray(payload) ? payload : [payload]).filter(isRecord).filter(isReply)

function readDialogflow(payload: unknown, arrivedAt: string | undefined): ReadPacket {
  const record = recordOf(payload)
  if (isWebhook(payload)) return readWebhook(record, arrivedAt)
  if (!isHistory(payload)) return packetFrom(repliesIn(payload), {}, arrivedAt)
  const interactions = listOf(record.interactions).filter(isRecord)
  const replies = interactions.map((one) => ({ ...recordOf(one.response), ...timesOf(one) }))
  const last = interactions.findLast((one) => handoffIn(recordOf(one.response)))
  return packetFrom(
    replies,
    {
      conversationId: historyName.exec(textOf(record.name) ?? '')?.[1],
      handedOffAt: last?.createTime,
      language: record.languageCode,
    },
    arrivedAt,
  )
}

/** What was typed stands in the history itself, also where the answer does not repeat it. */
const timesOf = ({ createTime, requestUtterances, responseUtterances }: Names): Names => ({
  createTime,
  requestUtterances,
  responseUtterances,
})

interface Known {
  conversationId?: unknown
  handedOffAt?: unknown
  language?: unknown
}

function packetFrom(replies: readonly Names[], known: Known, arrivedAt: string | undefined): ReadPacket {
  const last = recordOf(replies.at(-1)?.queryResult)
  const handoff = replies.map(handoffIn).findLast((one) => one !== undefined)
  return assemblePacket({
    format: 'dialogflow-cx',
    id: replies.at(-1)?.responseId,
    ...known,
    arrivedAt,
    customer: { language: firstText(known.language, last.languageCode) },
    ...intentOf(replies),
    ...sentimentOf(replies),
    collected: [
      { values: recordOf(handoff?.metadata), path: 'liveAgentHandoff.metadata' },
      { values: parametersOf(replies), path: 'queryResult.parameters' },
    ],
    turns: replies.flatMap(turnsOf),
    problems: handoff ? [] : [{ path: 'queryResult.responseMessages', problem: remark('noHandoff') }],
  })
}

/** What Dialogflow tells a webhook: the session, its parameters, and the customer's last words. */
function readWebhook(request: Names, arrivedAt: string | undefined): ReadPacket {
  const intent = recordOf(request.intentInfo)
  const said: TurnParts[] = [
    { role: 'customer', text: firstText(request.text, request.transcript) },
    ...listOf(request.messages).flatMap((message) =>
      turnsOf({ queryResult: { responseMessages: [message] } }),
    ),
  ]
  const name = textOf(intent.displayName)
  return assemblePacket({
    format: 'dialogflow-cx',
    id: request.detectIntentResponseId,
    conversationId: textOf(at(request, 'sessionInfo', 'session'))
      ?.split('/')
      .at(-1),
    arrivedAt,
    customer: { language: request.languageCode },
    ...(name && { intent: { name, confidence: numberOf(intent.confidence) } }),
    ...sentimentOf([{ queryResult: { sentimentAnalysisResult: request.sentimentAnalysisResult } }]),
    collected: [
      { values: recordOf(at(request, 'sessionInfo', 'parameters')), path: 'sessionInfo.parameters' },
    ],
    ...(textOf(at(request, 'fulfillmentInfo', 'tag')) && {
      escalation: { rule: textOf(at(request, 'fulfillmentInfo', 'tag')) },
    }),
    turns: said,
  })
}
