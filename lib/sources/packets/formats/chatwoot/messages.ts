import type { Fact } from '#lib/contract/fact.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Role } from '#lib/contract/turn.ts'
import { slotOf } from '../../facts.ts'
import { at, firstText, lineOf, listOf, type Names, numberOf, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

// Message types: https://github.com/chatwoot/chatwoot/blob/develop/swagger/definitions/resource/message_detailed.yml
const kinds = ['incoming', 'outgoing', 'activity', 'template'] as const

/** The kind of a message: the API numbers it, webhooks name it. */
export function kindOf({ message_type: type }: Names): string | undefined {
  const number = typeof type === 'number' ? type : undefined
  return number === undefined ? textOf(type) : kinds[number]
}

/** Bots send like agents do; messages without a sender come from rules. Templates are the widget's own questions. */
export function roleOf(message: Names): Role {
  const kind = kindOf(message)
  if (kind === 'incoming') return 'customer'
  if (kind === 'activity') return 'system'
  if (kind === 'template') return 'bot'
  const sender = firstText(message.sender_type, at(message.sender, 'type'))
    ?.replace(/[_\s]/g, '')
    .toLowerCase()
  if (sender === undefined) return 'system'
  return sender === 'user' ? 'agent' : sender === 'contact' ? 'customer' : 'bot'
}

export function turnOf(message: Names): TurnParts {
  return {
    id: message.id,
    role: roleOf(message),
    text: message.content,
    // Mails are kept as they came.
    html: message.content_type === 'incoming_email',
    at: message.created_at,
    author: at(message.sender, 'name'),
    attachments: listOf(message.attachments).flatMap((file) =>
      attachmentFrom({
        name: at(file, 'fallback_title'),
        contentType: at(file, 'file_type'),
        url: at(file, 'data_url'),
      }),
    ),
    internal: message.private === true,
  }
}

/** What the customer typed into the forms that a bot sent. */
export function answersOf(messages: readonly Names[]): Fact[] {
  return messages.flatMap((message) => {
    const values = listOf(at(message.content_attributes, 'submitted_values'))
    const turnId = textOf(message.id)
    return values.flatMap((one) => {
      const name = firstText(at(one, 'name'), at(one, 'title'))
      const value = lineOf(at(one, 'value'))
      if (name === undefined || value === undefined || turnId === undefined) return []
      return [
        {
          slot: slotOf(name),
          value,
          status: 'customer-said' as const,
          evidence: [{ kind: 'turn' as const, turnId }],
        },
      ]
    })
  })
}

/** How the customer's last message that was weighed sounds. */
export function sentimentOf(messages: readonly Names[]): HandoffPacket['sentiment'] {
  const weighed = messages.findLast(
    ({ sentiment }) => textOf(at(sentiment, 'label')) !== undefined,
  )?.sentiment
  const label = lineOf(at(weighed, 'label'))
  const score = numberOf(at(weighed, 'score'))
  return label === undefined ? undefined : { label, ...(score !== undefined && { score }) }
}

/** Chatwoot says it in a line of the conversation, in the agents' language: known here in English. */
const opened = /\b(marked open|re-?opened|handed (off|over)|hand-?off|assigned to)\b/i

/** The line that says that the bot let go. */
export const handoffOf = (messages: readonly Names[]): Names | undefined =>
  messages.find((message) => kindOf(message) === 'activity' && opened.test(textOf(message.content) ?? ''))

/** What the bot wrote for the agents alone. */
export const noteOf = (messages: readonly Names[]): string | undefined =>
  textOf(messages.findLast((message) => message.private === true && roleOf(message) === 'bot')?.content)
