import type { Instant } from '#lib/contract/primitives.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { factsFrom } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { answersOf, handoffOf, noteOf, roleOf, sentimentOf, turnOf } from './messages.ts'

/**
 * Chatwoot: a conversation of the API or of a webhook, with the messages that it holds or with all of them beside it
 * (`{conversation, messages}`), or the API's list of messages. A bot's conversation is `pending`; it hands over by opening it.
 */
export const format: PacketFormat = {
  id: 'chatwoot',
  name: 'Chatwoot',
  documentation: 'https://www.chatwoot.com/hc/user-guide/articles/1677693021-how-to-use-webhooks',
  verified: 'recorded',
  recognises: (payload) => conversationIn(payload) !== undefined,
  read: (payload, arrivedAt) => [readConversation(payload, conversationIn(payload) ?? {}, arrivedAt)],
}

function conversationIn(payload: unknown): Names | undefined {
  const whole = [payload, at(payload, 'conversation')].filter(isRecord).find(isConversation)
  return whole ?? headOf(payload)
}

const isConversation = (one: Names) =>
  'inbox_id' in one && 'status' in one && ('can_reply' in one || 'contact_inbox' in one || isRecord(one.meta))

/** The list of messages alone (`{meta, payload}`) tells of its conversation in its head. */
function headOf(list: unknown): Names | undefined {
  const first = listOf(at(list, 'payload')).find((message) => isRecord(message) && 'message_type' in message)
  const head = at(list, 'meta')
  if (first === undefined || !isRecord(head)) return undefined
  const { additional_attributes, labels, contact } = head
  return { id: at(first, 'conversation_id'), additional_attributes, labels, meta: { sender: contact } }
}

function readConversation(payload: unknown, conversation: Names, arrivedAt: Instant | undefined): ReadPacket {
  const messages = messagesOf(payload, conversation)
  const handoff = handoffOf(messages)
  const note = noteOf(messages)
  return assemblePacket({
    format: 'chatwoot',
    conversationId: conversation.id,
    handedOffAt: openedAt(conversation) ?? handoff?.created_at,
    arrivedAt,
    channel: firstText(conversation.channel, at(conversation.meta, 'channel'))?.replace('Channel::', ''),
    bot: at(
      messages.find((message) => roleOf(message) === 'bot' && isRecord(message.sender))?.sender,
      'name',
    ),
    customer: customerOf(conversation),
    summary: note,
    sentiment: sentimentOf(messages),
    escalation: handoff && { reason: textOf(handoff.content) },
    facts: [...answersOf(messages), ...factsFrom({ labels: conversation.labels }, '')],
    collected: [
      { values: recordOf(conversation.custom_attributes), path: 'custom_attributes' },
      {
        values: recordOf(at(conversation.meta, 'sender', 'custom_attributes')),
        path: 'meta.sender.custom_attributes',
      },
    ],
    turns: messages.map(turnOf),
  })
}

/** The list beside the conversation is longer than the one in it; a webhook's own message may be in neither. */
function messagesOf(payload: unknown, conversation: Names): Names[] {
  const lists = [at(payload, 'messages', 'payload'), at(payload, 'messages'), at(payload, 'payload')]
  const beside = listOf(lists.find(Array.isArray)).map(recordOf)
  const inside = listOf(conversation.messages).map(recordOf)
  const known = beside.length > 0 ? beside : inside
  const own = recordOf(payload)
  const isMessage = 'message_type' in own && !known.some(({ id }) => id === own.id)
  return isMessage ? [...known, own] : known
}

/** The webhook of a conversation that was opened: its time is the handoff's. Older versions do not say from what. */
function openedAt(conversation: Names): unknown {
  if (conversation.event !== 'conversation_status_changed' || conversation.status !== 'open') return undefined
  const before = listOf(conversation.changed_attributes).map((one) =>
    textOf(at(one, 'status', 'previous_value')),
  )
  if (before.some((status) => status !== undefined && status !== 'pending')) return undefined
  return conversation.updated_at ?? conversation.timestamp
}

function customerOf(conversation: Names) {
  const { meta, additional_attributes: more } = conversation
  const sender = at(meta, 'sender')
  const proved = at(meta, 'hmac_verified')
  return {
    id: firstText(at(sender, 'identifier'), at(sender, 'id')),
    name: at(sender, 'name'),
    email: at(sender, 'email'),
    phone: at(sender, 'phone_number'),
    language: firstText(at(more, 'conversation_language'), at(more, 'browser_language')),
    // The shop's page signs who is logged in.
    ...(typeof proved === 'boolean' && {
      verification: proved ? { status: 'verified', method: 'HMAC' } : { status: 'unverified' },
    }),
  }
}
