import type { Turn } from '#lib/contract/turn.ts'
import { at, firstText, listOf, type Names, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** A Bot Framework message, as channels and transcripts of Dynamics keep it. */
export function turnOf(activity: Names, botId: string | undefined): TurnParts {
  return {
    id: activity.id,
    role: roleOf(activity, botId),
    text: activity.text,
    html: activity.textFormat === 'xml',
    at: activity.timestamp,
    author: at(activity, 'from', 'name'),
    attachments: listOf(activity.attachments).flatMap((file) =>
      attachmentFrom({
        name: at(file, 'name'),
        contentType: at(file, 'contentType'),
        url: at(file, 'contentUrl'),
      }),
    ),
  }
}

/** Channels name roles; transcripts number them: 0 is the bot, 1 the customer. */
function roleOf(activity: Names, botId: string | undefined): Turn['role'] {
  const role = textOf(at(activity, 'from', 'role'))
  if (role === 'bot' || role === 'skill' || role === '0') return 'bot'
  if (role === 'user' || role === '1') return 'customer'
  if (role === 'agent') return 'agent'
  return botId !== undefined && at(activity, 'from', 'id') === botId ? 'bot' : 'customer'
}

/** Where no roles were sent: who answers the customer is who escalates. */
export const botIdOf = (activities: readonly Names[]): string | undefined => {
  const escalates = activities.find((activity) => at(activity, 'channelData', 'tags') !== undefined)
  return firstText(at(escalates, 'from', 'id'))
}

/** The customer is whom the bot writes to, or who wrote to it. */
export function customerOf(messages: readonly Names[], escalation: Names) {
  const botId = firstText(at(escalation, 'from', 'id'))
  const wrote = messages.find((message) => roleOf(message, botId) === 'customer')
  return {
    id: firstText(at(escalation, 'recipient', 'id'), at(wrote, 'from', 'id')),
    name: firstText(at(escalation, 'recipient', 'name'), at(wrote, 'from', 'name')),
    language: firstText(escalation.locale, wrote?.locale),
  }
}
