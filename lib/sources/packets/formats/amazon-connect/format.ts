import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { factsFrom } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, numberOf, recordOf, textOf } from '../../tolerant.ts'
import { insightsOf } from './insights.ts'
import { type Item, isItem, itemsIn, turnOf } from './items.ts'

/**
 * Amazon Connect: a chat transcript (`GetTranscript`, newest first unless asked otherwise), Contact Lens' analysis of
 * a chat or a call (file, stream, or real-time segments), or the contact as a flow hands it to a Lambda function
 * (`ContactFlowEvent`). Contact attributes may stand beside a transcript as `Attributes`.
 *
 * A browser cannot ask Amazon Connect: its API wants requests signed with AWS keys (Signature Version 4). The packet
 * comes through a gateway, or the flow writes it into the ticket's note.
 *
 * (?) The moment at which the first agent joined stands for the handoff. (?) Scores run from −5 to 5 and are brought
 * to −1 … 1. (?) Calls have offsets and no times.
 * https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files.html
 */
export const format: PacketFormat = {
  id: 'amazon-connect',
  name: 'Amazon Connect, Contact Lens',
  documentation:
    'https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-participant_GetTranscript.html',
  verified: 'recorded',
  recognises: (payload) => isFlowEvent(payload) || itemsIn(payload).some(isItem),
  read: (payload, arrivedAt) => [readContact(recordOf(payload), arrivedAt)],
}

const isFlowEvent = (payload: unknown) =>
  at(payload, 'Name') === 'ContactFlowEvent' && isRecord(at(payload, 'Details', 'ContactData'))

function readContact(contact: Names, arrivedAt: string | undefined): ReadPacket {
  const items = itemsIn(contact).filter(isItem)
  const flow = recordOf(at(contact, 'Details', 'ContactData'))
  const attributes = { ...recordOf(flow.Attributes), ...recordOf(contact.Attributes) }
  const insights = insightsOf(contact, items)
  const voice = items.some((item) => 'BeginOffsetMillis' in item)
  return assemblePacket({
    format: 'amazon-connect',
    conversationId: contactId(contact, flow, items),
    handedOffAt: agentJoined(items),
    arrivedAt,
    channel: firstText(contact.Channel, flow.Channel),
    bot: items.find(({ ParticipantRole }) => ParticipantRole === 'CUSTOM_BOT')?.DisplayName,
    customer: customerOf(contact, flow, items),
    collected: [{ values: attributes, path: 'Attributes' }],
    ...insights,
    facts: [...categoriesOf(contact), ...parametersOf(contact)],
    turns: (voice ? items.toSorted(byOffset) : items).map(turnOf),
    problems: [
      ...(items.length === 0 ? [{ path: 'Transcript', problem: remark('noTranscript') }] : []),
      ...(contact.NextToken ? [{ path: 'NextToken', problem: remark('moreMessages') }] : []),
    ],
  })
}

const offsetOf = (item: Item) => numberOf(item.BeginOffsetMillis) ?? 0

const byOffset = (a: Item, b: Item) => offsetOf(a) - offsetOf(b)

const contactId = (contact: Names, flow: Names, items: readonly Item[]) =>
  firstText(
    at(contact, 'CustomerMetadata', 'ContactId'),
    contact.ContactId,
    flow.ContactId,
    contact.InitialContactId,
    ...items.map((item) => item.ContactId),
  )

const joined = 'application/vnd.amazonaws.connect.event.participant.joined'

function agentJoined(items: readonly Item[]): unknown {
  const event = items
    .filter((item) => item.ParticipantRole === 'AGENT' && (item.ContentType ?? item.EventType) === joined)
    .map((item) => textOf(firstText(item.AbsoluteTime, at(item.Time, 'AbsoluteTime'))) ?? '')
  return event.toSorted()[0]
}

function customerOf(contact: Names, flow: Names, items: readonly Item[]) {
  const known = [...listOf(contact.Participants), ...items].map(recordOf)
  const person = known.find(
    ({ ParticipantRole, DisplayName }) => ParticipantRole === 'CUSTOMER' && DisplayName,
  )
  const endpoint = recordOf(flow.CustomerEndpoint)
  const name = textOf(person?.DisplayName)
  return {
    id: firstText(person?.ParticipantId),
    // Where nothing better was sent the name is the role; a redacted one is a mark in brackets.
    ...(name && !/^(customer|\[.*\])$/i.test(name) && { name }),
    ...(endpoint.Type === 'TELEPHONE_NUMBER' && { phone: endpoint.Address }),
    ...(endpoint.Type === 'EMAIL_ADDRESS' && { email: endpoint.Address }),
    language: firstText(
      contact.LanguageCode,
      flow.LanguageCode,
      at(contact, 'StreamingSettings', 'LanguageCode'),
    ),
  }
}

/** The lead's own categories that a rule of Contact Lens matched. */
const categoriesOf = (contact: Names) =>
  listOf(at(contact, 'Categories', 'MatchedCategories')).flatMap((category) =>
    factsFrom({ category }, 'Categories.MatchedCategories'),
  )

const parametersOf = (contact: Names) =>
  factsFrom(recordOf(at(contact, 'Details', 'Parameters')), 'Details.Parameters')
