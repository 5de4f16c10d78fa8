import type { Turn } from '#lib/contract/turn.ts'
import { at, firstText, listOf, type Names, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** What only a Genesys message has: its direction, and the messenger or the normalised form. */
export const isMessage = (message: Names): boolean =>
  /^(inbound|outbound)$/.test(textOf(message.direction) ?? '') &&
  ('messengerType' in message || 'normalizedMessage' in message)

/** Which participant sent which message, by the message's id. */
export function speakersOf(participants: readonly Names[]): ReadonlyMap<string, string> {
  return new Map(
    participants.flatMap((participant) =>
      listOf(participant.messages).flatMap((one) => {
        const id = textOf(at(one, 'messageId'))
        return id ? [[id, textOf(participant.purpose) ?? ''] as const] : []
      }),
    ),
  )
}

/** The words of a message: typed, or those of the button that was pressed. */
export const wordsOf = (message: Names): string | undefined =>
  firstText(
    message.textBody,
    at(message, 'normalizedMessage', 'text'),
    ...listOf(at(message, 'normalizedMessage', 'content')).flatMap((part) => [
      at(part, 'text', 'body'),
      at(part, 'buttonResponse', 'text'),
      at(part, 'quickReply', 'text'),
      at(part, 'attachment', 'text'),
    ]),
  )

export function turnOf(message: Names, speakers: ReadonlyMap<string, string>): TurnParts {
  return {
    id: message.id,
    role: roleOf(message, speakers),
    text: wordsOf(message),
    at: firstText(message.timestamp, at(message, 'normalizedMessage', 'channel', 'time')),
    author: firstText(
      at(message, 'createdBy', 'name'),
      at(message, 'normalizedMessage', 'channel', 'from', 'nickname'),
    ),
    attachments: filesOf(message),
  }
}

/** The message says itself whether a bot or a human wrote it, or its participant does. */
function roleOf(message: Names, speakers: ReadonlyMap<string, string>): Turn['role'] {
  if (message.direction === 'inbound') return 'customer'
  const entity = at(message, 'normalizedMessage', 'originatingEntity')
  if (entity === 'Human') return 'agent'
  if (entity === 'Bot') return 'bot'
  const purpose = speakers.get(textOf(message.id) ?? '')
  if (purpose !== undefined) return purpose === 'agent' || purpose === 'user' ? 'agent' : 'bot'
  return at(message, 'createdBy', 'id') === undefined ? 'bot' : 'agent'
}

function filesOf(message: Names) {
  const media = listOf(message.media).flatMap((file) =>
    attachmentFrom({
      name: at(file, 'name'),
      contentType: at(file, 'mediaType'),
      url: at(file, 'url'),
      size: at(file, 'contentLengthBytes'),
    }),
  )
  if (media.length > 0) return media
  return listOf(at(message, 'normalizedMessage', 'content')).flatMap((part) =>
    attachmentFrom({
      name: at(part, 'attachment', 'filename'),
      contentType: at(part, 'attachment', 'mime'),
      url: at(part, 'attachment', 'url'),
    }),
  )
}
