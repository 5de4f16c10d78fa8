import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { isMessage, speakersOf, turnOf, wordsOf } from './message.ts'

/**
 * Genesys Cloud messaging: a conversation with its participants (`GET /api/v2/conversations/messages/{id}`), its
 * messages (`POST …/messages/bulk`, which alone has the words), or both as `{conversation, messages}`.
 *
 * (?) The handoff is the moment at which the conversation entered a queue: the start of the participant of purpose
 * `acd`. (?) Which attribute names a flow uses is the shop's own choice. (?) `authenticated` of the customer's
 * participant is taken as the shop's sign-in.
 * https://github.com/MyPureCloud/platform-client-sdk-javascript/blob/e09e27aa2f5657f4aa76f526bb909e893199d384/build/docs/ConversationsApi.md
 */
export const format: PacketFormat = {
  id: 'genesys',
  name: 'Genesys Cloud',
  documentation: 'https://developer.genesys.cloud/commdigital/digital/webmessaging/',
  verified: 'documentation',
  recognises: (payload) => participantsIn(payload).length > 0 || messagesIn(payload).some(isMessage),
  read: (payload, arrivedAt) => [readGenesys(payload, arrivedAt)],
}

const purposes = /^(customer|external|agent|user|acd|bot|botflow|workflow|voicemail|group|campaign|api)$/

const conversationIn = (payload: unknown): Names =>
  isRecord(at(payload, 'conversation')) ? recordOf(at(payload, 'conversation')) : recordOf(payload)

/** Participants have a purpose and a side of the connection; no other system's members have both. */
const participantsIn = (payload: unknown): Names[] =>
  listOf(conversationIn(payload).participants)
    .filter(isRecord)
    .filter(
      (one) =>
        purposes.test(textOf(one.purpose) ?? '') &&
        ('attributes' in one || 'messages' in one || 'state' in one),
    )

function messagesIn(payload: unknown): Names[] {
  const listed = at(payload, 'messages', 'entities') ?? at(payload, 'entities')
  return listOf(listed).filter(isRecord)
}

function readGenesys(payload: unknown, arrivedAt: string | undefined): ReadPacket {
  const participants = participantsIn(payload)
  const messages = messagesIn(payload)
  const speakers = speakersOf(participants)
  const queue = participants.find(({ purpose }) => purpose === 'acd')
  const inbound = messages.filter(({ direction }) => direction === 'inbound')
  return assemblePacket({
    format: 'genesys',
    conversationId: firstText(
      conversationIn(payload).id,
      ...messages.map(({ conversationId }) => conversationId),
    ),
    handedOffAt: firstText(queue?.connectedTime, queue?.startTime),
    arrivedAt,
    channel: firstText(
      ...messages.map(({ messengerType }) => messengerType),
      ...participants.map(({ type }) => type),
    ),
    bot: participants.find(({ purpose }) => /^(bot|botflow|workflow)$/.test(textOf(purpose) ?? ''))?.name,
    customer: customerOf(participants, inbound),
    collected: [{ values: attributesOf(participants), path: 'participants[].attributes' }],
    ...judgementsOf(inbound),
    turns: messages.map((message) => turnOf(message, speakers)),
    problems: messages.some(wordsOf) ? [] : [noWords],
  })
}

const noWords = { path: 'messages', problem: remark('wordsElsewhere') }

/** Flows write the same attributes to several participants; the customer's own come last and count. */
const attributesOf = (participants: readonly Names[]): Names =>
  Object.assign({}, ...participants.toReversed().map(({ attributes }) => recordOf(attributes)))

function customerOf(participants: readonly Names[], inbound: readonly Names[]) {
  const person = participants.find(({ purpose }) => purpose === 'customer' || purpose === 'external') ?? {}
  const from = recordOf(
    inbound.map((message) => at(message, 'normalizedMessage', 'channel', 'from')).find(isRecord),
  )
  const parts = [firstText(from.firstName), firstText(from.lastName)].filter(Boolean).join(' ')
  return {
    id: firstText(at(person, 'externalContact', 'id'), from.externalContactId, from.id),
    name: firstText(person.name, parts, from.nickname),
    email: from.email,
    language: inbound
      .map((one) => at(one, 'normalizedMessage', 'enrichment', 'language', 'language'))
      .findLast(textOf),
    ...(person.authenticated === true && {
      verification: { status: 'verified', method: 'signed in at the shop' },
    }),
  }
}

function judgementsOf(inbound: readonly Names[]) {
  const tag = inbound
    .map((one) => at(one, 'normalizedMessage', 'enrichment', 'sentimentV2', 'tag'))
    .findLast(textOf)
  const label = textOf(tag)
  return label ? { sentiment: { label: label.toLowerCase() } } : {}
}
