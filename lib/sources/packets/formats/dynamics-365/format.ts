import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf, unpacked } from '../../tolerant.ts'
import { botIdOf, customerOf, turnOf } from './activity.ts'
import { isTranscript, readTranscript } from './transcript.ts'

/**
 * Dynamics 365 Customer Service: the message with which a bot asks Omnichannel for a human (its channel data holds
 * the command as a text of JSON, with the context variables), alone or among the conversation's activities; or a row
 * of Dataverse's ConversationTranscript table, where Copilot Studio keeps its conversations.
 *
 * (?) The documentation shows C# and JavaScript that build the command and no message on the wire: upper and lower
 * case of its names are both read.
 * https://learn.microsoft.com/dynamics365/customer-service/develop/bot-escalate-end-conversation
 */
export const format: PacketFormat = {
  id: 'dynamics-365',
  name: 'Dynamics 365 Customer Service',
  documentation:
    'https://learn.microsoft.com/dynamics365/customer-service/develop/bot-escalate-end-conversation',
  verified: 'documentation',
  recognises: (payload) =>
    isTranscript(payload) || (escalationIn(payload) !== undefined && !hasHandoffEvent(payload)),
  read: (payload, arrivedAt) => [
    isTranscript(payload) ? readTranscript(recordOf(payload), arrivedAt) : readEscalation(payload, arrivedAt),
  ],
}

/** Such a list is the Bot Framework's own handoff, and its reader knows more of it. */
const hasHandoffEvent = (payload: unknown) =>
  activitiesIn(payload).some((one) => one.name === 'handoff.initiate')

const activitiesIn = (payload: unknown): Names[] =>
  (isRecord(payload) && Array.isArray(payload.activities) ? payload.activities : [payload]).filter(isRecord)

function commandOf(activity: Names): Names | undefined {
  const tags = unpacked(at(activity, 'channelData', 'tags'))
  const command = isRecord(tags) ? tags : {}
  return firstText(command.type, command.Type)?.toLowerCase() === 'escalate' ? command : undefined
}

const escalationIn = (payload: unknown) => activitiesIn(payload).findLast((activity) => commandOf(activity))

function readEscalation(payload: unknown, arrivedAt: string | undefined): ReadPacket {
  const activities = activitiesIn(payload)
  const escalation = escalationIn(payload) ?? {}
  const command = commandOf(escalation) ?? {}
  const botId = botIdOf(activities)
  const messages = activities.filter((one) => one !== escalation && (one.type ?? 'message') === 'message')
  return assemblePacket({
    format: 'dynamics-365',
    id: escalation.id,
    conversationId: at(escalation, 'conversation', 'id'),
    handedOffAt: escalation.timestamp,
    arrivedAt,
    channel: escalation.channelId,
    bot: at(escalation, 'from', 'name'),
    customer: customerOf(messages, escalation),
    collected: [
      { values: variablesOf(command.context ?? command.Context), path: 'channelData.tags.context' },
    ],
    ...(textOf(escalation.text) && { escalation: { reason: textOf(escalation.text) } }),
    turns: messages.map((message) => turnOf(message, botId)),
    problems: [
      ...(messages.length === 0 ? [{ path: 'activities', problem: remark('noTranscript') }] : []),
      ...(listOf(at(payload, 'activities')).length > activities.length && activities.length > 0
        ? [{ path: 'activities', problem: remark('someActivitiesUnread') }]
        : []),
    ],
  })
}

/** Variables are values, or objects that hold the value beside a flag: `{isDisplayable, value}`. */
function variablesOf(context: unknown): Names {
  const variables = recordOf(unpacked(context))
  return Object.fromEntries(
    Object.keys(variables).map((name) => {
      const variable = variables[name]
      return [name, isRecord(variable) && 'value' in variable ? variable.value : variable]
    }),
  )
}
