import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { sentimentOfScores } from '../../sentiment.ts'
import { at, firstText, isRecord, listOf, type Names, numberOf, recordOf, textOf } from '../../tolerant.ts'
import type { TurnParts } from '../../turns.ts'

/** An answer of `detectIntent`: Dialogflow ES has `fulfillmentMessages` instead, and is another system. */
export const isReply = (reply: Names): boolean =>
  Array.isArray(at(reply, 'queryResult', 'responseMessages')) &&
  ('responseId' in reply || handoffIn(reply) !== undefined)

const messagesOf = (reply: Names) => listOf(at(reply, 'queryResult', 'responseMessages'))

/** The handoff's signal; its metadata may be missing. */
export const handoffIn = (reply: Names): Names | undefined =>
  messagesOf(reply)
    .map((message) => at(message, 'liveAgentHandoff'))
    .find(isRecord)

/** What the customer said and what the bot answered, in this order. Times stand in a history alone. */
export function turnsOf(reply: Names): TurnParts[] {
  const result = recordOf(reply.queryResult)
  const id = textOf(reply.responseId)
  const turn = (role: 'customer' | 'bot', text: unknown, place: string): TurnParts => ({
    id: id && `${id}/${place}`,
    role,
    text,
    at: reply.createTime,
  })
  const answers = messagesOf(reply)
    .map(wordsOf)
    .filter((text) => text !== undefined)
  return [
    turn('customer', firstText(reply.requestUtterances, result.text, result.transcript), 'query'),
    ...(answers.length > 0
      ? answers.map((text, index) => turn('bot', text, String(index + 1)))
      : [turn('bot', reply.responseUtterances, '1')]),
  ]
}

/** Texts are alternatives of which one was shown; (?) the first. Speech is marked up as SSML. */
const wordsOf = (message: unknown): string | undefined =>
  firstText(
    listOf(at(message, 'text', 'text'))[0],
    at(message, 'outputAudioText', 'text'),
    textOf(at(message, 'outputAudioText', 'ssml'))?.replace(/<[^>]*>/g, ' '),
  )

/** Parameters of the session as the last answer has them. */
export const parametersOf = (replies: readonly Names[]): Names =>
  recordOf(replies.map((reply) => at(reply, 'queryResult', 'parameters')).findLast(isRecord))

/** The last intent that was matched; asking for a parameter matches none. */
export function intentOf(replies: readonly Names[]): Partial<Pick<HandoffPacket, 'intent'>> {
  const result = replies
    .map((reply) => recordOf(reply.queryResult))
    .findLast((one) => firstText(at(one, 'match', 'intent', 'displayName'), at(one, 'intent', 'displayName')))
  const name = firstText(at(result, 'match', 'intent', 'displayName'), at(result, 'intent', 'displayName'))
  const confidence = numberOf(firstText(at(result, 'match', 'confidence'), result?.intentDetectionConfidence))
  return name ? { intent: { name, ...(confidence !== undefined && { confidence }) } } : {}
}

export const sentimentOf = (replies: readonly Names[]): Partial<Pick<HandoffPacket, 'sentiment'>> =>
  sentimentOfScores(replies.map((reply) => at(reply, 'queryResult', 'sentimentAnalysisResult', 'score')))
