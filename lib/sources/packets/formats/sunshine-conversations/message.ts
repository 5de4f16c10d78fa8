import type { Turn } from '#lib/contract/turn.ts'
import { at, firstText, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** What only a Sunshine message has: an author of type `user` or `business`, and the time at which it was received. */
export const isMessage = (message: unknown): boolean =>
  /^(user|business)$/.test(textOf(at(message, 'author', 'type')) ?? '') &&
  textOf(at(message, 'received')) !== undefined &&
  textOf(at(message, 'content', 'type')) !== undefined

/** A message as the API lists it and as webhooks bring it. */
export function turnOf(message: Names): TurnParts {
  const content = recordOf(message.content)
  const url = firstText(content.mediaUrl)
  return {
    id: message.id,
    role: roleOf(message),
    text: wordsOf(content),
    html: content.htmlText !== undefined && content.text === undefined,
    at: message.received,
    author: at(message, 'author', 'displayName'),
    attachments: url ? attachmentFrom({ url, contentType: content.mediaType, name: content.altText }) : [],
  }
}

/**
 * The answer's `subtypes` tell bot and agent apart (`bot` and `agent` come in answers only). (?) Without them an
 * author of type `business` is the bot, unless the message came from the agents' workspace.
 */
function roleOf(message: Names): Turn['role'] {
  const author = recordOf(message.author)
  if (author.type === 'user') return 'customer'
  const subtypes = listOf(author.subtypes)
  if (subtypes.includes('activity')) return 'system'
  if (subtypes.includes('agent')) return 'agent'
  return at(message, 'source', 'type') === 'zd:agentWorkspace' ? 'agent' : 'bot'
}

/** Forms and carousels have no text of their own: what stands in them is read as lines. */
function wordsOf(content: Names): string | undefined {
  const lines = [
    ...listOf(content.fields).map(fieldLine),
    ...listOf(content.items).map((item) => at(item, 'title')),
  ]
  return firstText(
    content.text,
    content.htmlText,
    content.textFallback,
    lines.flatMap((line) => textOf(line) ?? []).join('\n'),
  )
}

function fieldLine(field: unknown): string | undefined {
  const label = firstText(at(field, 'label'), at(field, 'name'))
  const chosen = listOf(at(field, 'select'))
    .flatMap((one) => firstText(at(one, 'label')) ?? [])
    .join(', ')
  const value = firstText(at(field, 'text'), at(field, 'email'), chosen)
  return value === undefined ? label : `${label}: ${value}`
}
