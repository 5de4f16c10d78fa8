import * as z from 'zod/mini'
import { isSafeUrl } from '#lib/contract/primitives.ts'
import type { Attachment, Turn } from '#lib/contract/turn.ts'
import { htmlToText } from '../../../html-text.ts'
import { toInstant } from '../../../transforms.ts'

// Shapes of the Bot Framework activity schema, as far as they are read here:
// https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
// Everything is optional: bots and middleware leave out what they like.
const text = z.catch(z.optional(z.string()), undefined)

const account = z.catch(z.optional(z.object({ id: text, name: text, role: text })), undefined)

const ActivityAttachment = z.object({
  contentType: text,
  contentUrl: text,
  name: text,
  content: z.optional(z.unknown()),
})

export const Activity = z.object({
  type: text,
  name: text,
  id: text,
  timestamp: z.optional(z.unknown()),
  text,
  textFormat: text,
  from: account,
  conversation: z.catch(z.optional(z.object({ id: text })), undefined),
  attachments: z.catch(z.optional(z.array(ActivityAttachment)), undefined),
  relatesTo: z.catch(
    z.optional(
      z.object({
        user: account,
        bot: account,
      }),
    ),
    undefined,
  ),
  channelId: text,
  channelData: z.optional(z.unknown()),
  value: z.optional(z.unknown()),
})
export type Activity = z.infer<typeof Activity>

/**
 * The messages of a transcript, oldest first. Typing, traces and other events are no messages. Where times are
 * missing the order of the list counts.
 */
export function turnsOf(activities: readonly Activity[], botId: string | undefined): Turn[] {
  const turns = activities.flatMap((activity, index) => {
    if ((activity.type ?? 'message') !== 'message') return []
    const turn = turnOf(activity, index, botId)
    return turn.text || turn.attachments ? [turn] : []
  })
  return turns.every((turn) => turn.at) ? turns.toSorted((a, b) => compare(a.at, b.at)) : turns
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)

function turnOf(activity: Activity, index: number, botId: string | undefined): Turn {
  const body = activity.text ?? ''
  const at = toInstant(activity.timestamp)
  const author = activity.from?.name?.trim()
  const attachments = (activity.attachments ?? []).flatMap(attachmentOf)
  return {
    id: activity.id && activity.id.length <= 500 ? activity.id : `turn-${index + 1}`,
    role: roleOf(activity, botId),
    text: (activity.textFormat === 'xml' ? htmlToText(body) : body).slice(0, 100_000),
    ...(at && { at }),
    ...(author && { author: author.slice(0, 1000) }),
    ...(attachments.length > 0 && { attachments }),
  }
}

/** `role` is the sender's own word; without it the bot is known by its id, and everybody else is the customer. */
function roleOf(activity: Activity, botId: string | undefined): Turn['role'] {
  switch (activity.from?.role) {
    case 'bot':
    case 'skill':
      return 'bot'
    case 'user':
      return 'customer'
    case 'agent':
      return 'agent'
    default:
      return botId !== undefined && activity.from?.id === botId ? 'bot' : 'customer'
  }
}

function attachmentOf(part: z.infer<typeof ActivityAttachment>): Attachment[] {
  const url = part.contentUrl
  const attachment: Attachment = {
    ...(part.name?.trim() && { name: part.name.slice(0, 1000) }),
    ...(part.contentType?.trim() && { contentType: part.contentType }),
    ...(url !== undefined && url.length <= 2000 && isSafeUrl(url) && { url }),
  }
  return Object.keys(attachment).length > 0 ? [attachment] : []
}
