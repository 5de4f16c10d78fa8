import type { Instant } from '#lib/contract/primitives.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { factsFrom } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { intentFrom } from '../../intent-from.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { isFinStatus, readFinStatus } from './fin-status.ts'
import { actionsOf, articlesOf, assignedAt, attributesSet, turnOf } from './parts.ts'

/**
 * Intercom: a conversation of the API, alone, in a webhook's notification or beside its contact
 * (`{conversation, contact}`); and the event by which Fin says that it gave up.
 */
export const format: PacketFormat = {
  id: 'intercom',
  name: 'Intercom, Fin',
  documentation:
    'https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations/retrieveconversation',
  verified: 'recorded',
  recognises: (payload) => isFinStatus(payload) || conversationIn(payload) !== undefined,
  read(payload, arrivedAt) {
    if (isFinStatus(payload)) return [readFinStatus(payload, arrivedAt)]
    return [readConversation(conversationIn(payload) ?? {}, at(payload, 'contact'), arrivedAt)]
  },
}

function conversationIn(payload: unknown): Names | undefined {
  const places = [payload, at(payload, 'data', 'item'), at(payload, 'conversation')]
  return places.filter(isRecord).find(isConversation)
}

const isConversation = (one: Names) =>
  one.type === 'conversation' && ('conversation_parts' in one || ('source' in one && 'contacts' in one))

function readConversation(conversation: Names, contact: unknown, arrivedAt: Instant | undefined): ReadPacket {
  const { ai_agent: agent, source } = conversation
  const parts = listOf(at(conversation.conversation_parts, 'conversation_parts')).map(recordOf)
  const first = recordOf(source)
  return assemblePacket({
    format: 'intercom',
    conversationId: conversation.id,
    handedOffAt: assignedAt(parts) ?? at(conversation.statistics, 'first_assignment_at'),
    arrivedAt,
    channel: firstText(at(source, 'type'), at(source, 'delivered_as')),
    bot: conversation.ai_agent_participated === true ? 'Fin' : undefined,
    customer: customerOf(conversation, contact),
    intent: intentFrom(at(listOf(at(conversation.topics, 'topics'))[0], 'name')),
    escalation: escalationOf(agent),
    attempts: [...articlesOf(agent), ...actionsOf(parts)],
    facts: [
      ...attributesSet(parts),
      ...factsFrom(
        { title: firstText(conversation.title, at(source, 'subject')), tags: tagsOf(conversation) },
        '',
      ),
    ],
    collected: { values: recordOf(conversation.custom_attributes), path: 'custom_attributes' },
    turns: [turnOf(first, conversation.created_at), ...parts.map((part) => turnOf(part, part.created_at))],
  })
}

/** The conversation names its contact by id; who began it is told with name and address. */
function customerOf(conversation: Names, contact: unknown) {
  const listed = listOf(at(conversation.contacts, 'contacts'))[0]
  const author = at(conversation.source, 'author')
  const began = ['user', 'lead', 'contact'].includes(textOf(at(author, 'type')) ?? '') ? author : undefined
  return {
    id: firstText(at(listed, 'external_id'), at(listed, 'id'), at(began, 'id')),
    name: firstText(at(contact, 'name'), at(began, 'name')),
    email: firstText(at(contact, 'email'), at(began, 'email')),
    phone: at(contact, 'phone'),
    language: firstText(at(contact, 'language_override'), at(contact, 'browser_language')),
  }
}

/** Only these ends of Fin's work are handoffs. */
const handsOver = new Set<unknown>(['escalated', 'negative_feedback', 'procedure_handoff'])

function escalationOf(agent: unknown) {
  const state = at(agent, 'resolution_state')
  if (!handsOver.has(state)) return undefined
  return { rule: textOf(state), reason: textOf(at(agent, 'rating_remark')) }
}

const tagsOf = (conversation: Names) =>
  listOf(at(conversation.tags, 'tags')).flatMap((tag) => textOf(at(tag, 'name')) ?? [])
