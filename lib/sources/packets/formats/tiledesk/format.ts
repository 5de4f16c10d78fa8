import type { Instant } from '#lib/contract/primitives.ts'
import { toInstant } from '../../../transforms.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { factsFrom, plainName } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, lineOf, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import type { TurnParts } from '../../turns.ts'
import { handoffOf, peopleOf, turnOf } from './messages.ts'

/**
 * Tiledesk: a request with its messages, the messages alone, or a webhook (which brings one message with its request,
 * or a request).
 */
export const format: PacketFormat = {
  id: 'tiledesk',
  name: 'Tiledesk',
  documentation: 'https://developer.tiledesk.com/apis/rest-api/messages',
  verified: 'recorded',
  recognises: (payload) => conversationIn(payload) !== undefined,
  read: (payload, arrivedAt) => [readConversation(conversationIn(payload), arrivedAt)],
}

interface Conversation {
  request: Names
  messages: readonly Names[]
}

const isOurs = (id: unknown) => textOf(id)?.startsWith('support-group-') === true

const isRequest = (value: unknown): value is Names => isRecord(value) && isOurs(value.request_id)

const isMessage = (value: unknown): value is Names =>
  isRecord(value) && isOurs(value.recipient) && 'sender' in value

function conversationIn(payload: unknown): Conversation | undefined {
  if (Array.isArray(payload))
    return payload.some(isMessage) ? { request: {}, messages: payload.map(recordOf) } : undefined
  const inner = [payload, at(payload, 'payload')].find((one) => isRequest(one) || isMessage(one))
  if (isMessage(inner)) return { request: recordOf(inner.request), messages: [inner] }
  const request = isRequest(inner) ? inner : at(payload, 'request')
  if (!isRequest(request)) return undefined
  return { request, messages: listOf(at(payload, 'messages') ?? request.messages).map(recordOf) }
}

function readConversation(
  conversation: Conversation | undefined,
  arrivedAt: Instant | undefined,
): ReadPacket {
  const { request, messages } = conversation ?? { request: {}, messages: [] }
  const { lead } = request
  const people = peopleOf(request, messages)
  const handoff = handoffOf(messages)
  const turns = messages.flatMap((message) => turnOf(message, people))
  return assemblePacket({
    format: 'tiledesk',
    conversationId: firstText(request.request_id, ...messages.map(({ recipient }) => recipient)),
    handedOffAt: handoff,
    arrivedAt,
    channel: at(request.channel, 'name') ?? at(messages[0]?.channel, 'name'),
    bot: firstText(at(listOf(request.participatingBots)[0], 'name'), at(request.department, 'bot', 'name')),
    customer: {
      id: firstText(at(lead, 'lead_id'), request.requester_id, at(request.requester, 'uuid_user')),
      name: firstText(at(lead, 'fullname'), at(request.attributes, 'userFullname')),
      email: firstText(at(lead, 'email'), at(request.attributes, 'userEmail')),
      phone: at(lead, 'phone'),
      language: request.language,
    },
    consent: consentOf(request),
    facts: factsFrom({ department: nameOf(request.department), sourcePage: request.sourcePage }, ''),
    collected: [
      { values: attributesOf(request), path: 'attributes' },
      { values: recordOf(at(request.attributes, 'payload')), path: 'attributes.payload' },
    ],
    turns: turns.length > 0 ? turns : firstOf(request),
  })
}

/** A request without its messages has the first of them. */
const firstOf = (request: Names): TurnParts[] => [
  { role: 'customer', text: request.first_text, at: request.createdAt },
]

/** The department comes as an object, or as its id alone, which tells nobody anything. */
const nameOf = (department: unknown) => lineOf(at(department, 'name'))

function consentOf(request: Names) {
  const approved = at(request.attributes, 'privacyApproved')
  const time = toInstant(request.createdAt)
  return typeof approved === 'boolean'
    ? [{ purpose: 'privacy', granted: approved, ...(time && { at: time }) }]
    : []
}

/** What the widget sends of itself, and what is read elsewhere. */
const ownAttributes = new Set(
  'departmentId departmentName ipAddress client sourcePage projectId requester_id privacyApproved userFullname userEmail subtype'
    .split(' ')
    .map(plainName),
)

/** What the bot put along. The shop's own page puts it into the payload inside. */
function attributesOf(request: Names): Names {
  const attributes = recordOf(request.attributes)
  const own = Object.keys(attributes).filter(
    (name) => name !== 'payload' && !ownAttributes.has(plainName(name)),
  )
  return Object.fromEntries(own.map((name) => [name, attributes[name]]))
}
