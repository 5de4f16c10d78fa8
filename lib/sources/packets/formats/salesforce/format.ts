import type { Instant } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, lineOf, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import {
  citedIn,
  consentOf,
  contextOf,
  type Entry,
  entryOf,
  handoffOf,
  isEntry,
  roleOf,
  turnOf,
} from './entries.ts'

/** Salesforce: the entries of a conversation, as a list or under the name that the API gives it. */
export const format: PacketFormat = {
  id: 'salesforce',
  name: 'Salesforce Messaging',
  documentation:
    'https://developer.salesforce.com/docs/service/messaging-object-model/references/messaging-object-model-conversationEntry',
  verified: 'recorded',
  recognises: (payload) => entriesIn(payload).some(isEntry),
  read: (payload, arrivedAt) => [readEntries(payload, arrivedAt)],
}

/** A list, a list under one of its names, or one entry: alone, or as an event brings it. */
function entriesIn(payload: unknown): readonly unknown[] {
  if (Array.isArray(payload)) return payload
  if (!isRecord(payload)) return []
  const list = payload.conversationEntries ?? payload.records
  if (list !== undefined) return listOf(list)
  return [[payload.conversationEntry, payload.payload].find(isEntry) ?? payload]
}

function readEntries(payload: unknown, arrivedAt: Instant | undefined): ReadPacket {
  const list = entriesIn(payload)
  const entries = list.filter(isEntry).map(entryOf)
  const handoff = handoffOf(entries)
  const customer = entries.find((entry) => roleOf(entry) === 'customer')
  const names = participantsOf(payload)
  const nameOf = (entry: Entry | undefined) => entry?.name ?? names.get(textOf(entry?.sender.subject) ?? '')
  const broken = list.length - entries.length
  const problem = remark('entriesUnread', { some: broken, all: list.length })
  return assemblePacket({
    format: 'salesforce',
    conversationId: conversationOf(payload, list),
    handedOffAt: handoff?.at,
    arrivedAt,
    bot: nameOf(entries.find((entry) => roleOf(entry) === 'bot')),
    customer: {
      id: customer?.sender.subject ?? at(payload, 'recipient', 'subject'),
      name: nameOf(customer),
    },
    attempts: entries.flatMap(citedIn),
    escalation: handoff && { reason: reasonOf(handoff) },
    consent: consentOf(entries),
    collected: { values: contextOf(entries), path: 'contextVariables' },
    turns: entries.flatMap((entry) => turnOf(entry, names)),
    problems: broken > 0 ? [{ path: 'conversationEntries', problem }] : [],
  })
}

/** Routing says why it was needed, or why it failed. */
const reasonOf = ({ payload }: Entry) =>
  firstText(payload.failureReason, ...listOf(payload.errorMessages)) ?? lineOf(payload.routingType)

/** `conversation_identifer` is how the data model spells it. */
function conversationOf(payload: unknown, list: readonly unknown[]): unknown {
  const names = [
    'conversationIdentifier',
    'conversationId',
    'conversation_identifer',
    'conversation_identifier',
  ]
  const found = [payload, ...list].flatMap((one) => [...names, 'ConversationId'].map((name) => at(one, name)))
  return firstText(...found)
}

/** The names of those who took part, by their subject. */
function participantsOf(payload: unknown): ReadonlyMap<string, unknown> {
  const listed: readonly Names[] = listOf(at(payload, 'conversationParticipants')).map(recordOf)
  return new Map(
    listed.flatMap(({ participant, displayName }) => {
      const subject = textOf(at(participant, 'subject'))
      return subject === undefined ? [] : [[subject, displayName]]
    }),
  )
}
