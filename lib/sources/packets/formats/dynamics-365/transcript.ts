import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { ReadPacket } from '../../format.ts'
import {
  at,
  firstText,
  isRecord,
  listOf,
  type Names,
  numberOf,
  recordOf,
  textOf,
  unpacked,
} from '../../tolerant.ts'
import { turnOf } from './activity.ts'

// https://learn.microsoft.com/microsoft-copilot-studio/analytics-transcripts-powerapps; its source says what the
// roles and times are: https://github.com/MicrosoftDocs/power-platform/blob/004f2783154ce5a24e603ada50b62ad676324608/power-virtual-agents/analytics-sessions-transcripts.md

/** A row of Dataverse's ConversationTranscript table. */
export const isTranscript = (payload: unknown): boolean =>
  isRecord(payload) && 'conversationtranscriptid' in payload && 'content' in payload

/**
 * Reads a conversation that Copilot Studio has kept. (?) Written some time after the conversation's end, so it serves
 * for what was said earlier, and seldom for the handoff that has just happened. (?) The names inside `value`.
 */
export function readTranscript(row: Names, arrivedAt: string | undefined): ReadPacket {
  const content = unpacked(row.content)
  const listed = Array.isArray(content) ? content : listOf(at(content, 'activities'))
  const activities = listed.filter(isRecord)
  const messages = activities.filter((one) => one.type === 'message')
  const handoff = activities.find(
    ({ name, valueType }) => name === 'handoff.initiate' || valueType === 'HandOff',
  )
  const value = (type: string) => recordOf(activities.findLast(({ valueType }) => valueType === type)?.value)
  return assemblePacket({
    format: 'dynamics-365',
    id: row.conversationtranscriptid,
    conversationId: conversationOf(row.name),
    handedOffAt: handoff?.timestamp,
    arrivedAt,
    channel: messages.map(({ channelId }) => channelId).find(textOf),
    bot: at(unpacked(row.metadata), 'BotName'),
    customer: {
      id: messages.map((one) => recordOf(one.from)).find(({ role }) => role === 1)?.id,
      language: value('ConversationInfo').locale,
    },
    collected: [
      {
        values: { ...assigned(activities), ...recordOf(handoff?.value) },
        path: 'content.activities[].value',
      },
    ],
    ...intentOf(value('IntentRecognition')),
    turns: messages.map((message) => turnOf(message, undefined)),
    problems: problemsOf(row.content, listed, activities),
  })
}

/** The row's name is the conversation's id, the bot's id and a batch number, joined by `_`. */
const conversationOf = (name: unknown) =>
  /^(.+?)_[0-9a-f-]{36}(_\d+)?$/i.exec(textOf(name) ?? '')?.[1] ?? textOf(name)

/** Variables as they were assigned, the last value counts. */
const assigned = (activities: readonly Names[]): Names =>
  Object.fromEntries(
    activities
      .filter(({ valueType }) => valueType === 'VariableAssignment')
      .flatMap(({ value }) => {
        const name = textOf(at(value, 'name'))
        return name ? [[name, firstText(at(value, 'newValue'), at(value, 'value'))] as const] : []
      }),
  )

function intentOf(recognised: Names) {
  const name = firstText(
    recognised.intentName,
    recognised.topicName,
    recognised.intentTitle,
    recognised.intentId,
  )
  const confidence = numberOf(firstText(recognised.score, recognised.confidence, recognised.intentScore))
  return name ? { intent: { name, ...(confidence !== undefined && { confidence }) } } : {}
}

function problemsOf(content: unknown, listed: readonly unknown[], activities: readonly Names[]) {
  if (listed.length === 0) {
    const sent = textOf(content) !== undefined || isRecord(content)
    return [{ path: 'content', problem: remark(sent ? 'noActivities' : 'missing') }]
  }
  const broken = listed.length - activities.length
  return broken > 0
    ? [{ path: 'content', problem: remark('activitiesUnread', { some: broken, all: listed.length }) }]
    : []
}
