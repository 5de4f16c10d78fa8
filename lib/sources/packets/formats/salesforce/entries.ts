import type { Attempt, HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Attachment, Role } from '#lib/contract/turn.ts'
import { toInstant } from '../../../transforms.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf, unpacked } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

// One entry in four spellings: Messaging (`entryType`), its data model (`entry_type`, with JSON in texts), the Connect
// REST API (`messageText`), and the object of legacy chat (`ActorType`).
// https://github.com/salesforce-misc/conversation-public-schemas

/** An entry in one spelling. */
export interface Entry {
  id: unknown
  type: string
  payload: Names
  sender: Names
  name: unknown
  at: unknown
  text: unknown
}

/** True for an entry in any of the spellings. */
export function isEntry(value: unknown): boolean {
  if (!isRecord(value)) return false
  if ('entryPayload' in value || 'entry_payload' in value) return true
  if ('messageText' in value) return 'sender' in value && 'identifier' in value
  return 'ActorType' in value && ('EntryType' in value || 'EntryTime' in value)
}

export function entryOf(value: unknown): Entry {
  const entry = recordOf(value)
  const payload = recordOf(unpacked(entry.entryPayload ?? entry.entry_payload))
  const sender = recordOf(unpacked(entry.sender))
  return {
    id: entry.identifier ?? entry.MessageIdentifier ?? entry.Id ?? payload.id,
    type: plain(
      firstText(entry.entryType, entry.entry_type, entry.EntryType, payload.entryType) ?? 'Message',
    ),
    payload,
    sender: { ...sender, role: sender.role ?? entry.ActorType, subject: sender.subject ?? entry.ActorId },
    name: entry.senderDisplayName ?? entry.sender_display_name ?? entry.ActorName,
    at: timeOf(entry),
    text: entry.messageText ?? entry.Message,
  }
}

const plain = (type: string) => type.replaceAll('_', '').toLowerCase()

const timeOf = (entry: Names) =>
  entry.transcriptedTimestamp ??
  entry.transcripted_timestamp ??
  entry.serverReceivedTimestamp ??
  entry.EntryTime ??
  entry.clientTimestamp ??
  entry.client_timestamp ??
  entry.ClientTimestamp

const roles = new Map<unknown, Role>([
  ['enduser', 'customer'],
  ['chatbot', 'bot'],
  ['bot', 'bot'],
  ['digitalworker', 'bot'],
  ['agent', 'agent'],
  ['supervisor', 'agent'],
])

export const roleOf = ({ sender }: Entry): Role => roles.get(textOf(sender.role)?.toLowerCase()) ?? 'system'

/** The messages, and the notes that agents whisper to each other. */
export function turnOf(entry: Entry, names: ReadonlyMap<string, unknown>): TurnParts[] {
  if (!['message', 'note', 'text'].includes(entry.type)) return []
  const message = recordOf(entry.payload.abstractMessage)
  const content = message.staticContent
  return [
    {
      id: entry.id,
      role: roleOf(entry),
      text: firstText(entry.text, at(content, 'text'), ...choicesOf(message)),
      at: entry.at,
      author: entry.name ?? names.get(textOf(entry.sender.subject) ?? ''),
      attachments: listOf(at(content, 'attachments')).flatMap(fileOf),
      internal: entry.type === 'note',
    },
  ]
}

/** What the customer picked, or the question to pick from. */
const choicesOf = (message: Names) => [
  listOf(at(message, 'choicesResponse', 'selectedOptions'))
    .flatMap((option) => firstText(at(option, 'titleItem', 'title'), at(option, 'title')) ?? [])
    .join(', '),
  at(message, 'choices', 'text'),
]

const fileOf = (file: unknown): Attachment[] =>
  attachmentFrom({ name: at(file, 'name'), contentType: at(file, 'mimeType'), url: at(file, 'url') })

/** The pages that a bot's answer was made from. */
export function citedIn(entry: Entry): Attempt[] {
  const content = at(entry.payload.abstractMessage, 'staticContent')
  const instant = toInstant(entry.at)
  return listOf(at(content, 'citationContent', 'citations')).flatMap((citation) => {
    const reference = at(citation, 'citedReference')
    const text = firstText(at(reference, 'label'), at(reference, 'link', 'url'))
    if (text === undefined) return []
    return [{ kind: 'article', text: text.slice(0, 1000), ...(instant && { at: instant }) }]
  })
}

/** When a human was asked for or came: the routing, the first agent in, or legacy chat's own entry. */
export function handoffOf(entries: readonly Entry[]): Entry | undefined {
  const agentCame = ({ type, payload }: Entry) =>
    type === 'participantchanged' &&
    listOf(payload.entries).some(
      (one) => at(one, 'operation') === 'add' && at(one, 'participant', 'role') === 'Agent',
    )
  const is = (wanted: string) => entries.find(({ type }) => type === wanted)
  return is('botescalated') ?? is('routingresult') ?? entries.find(agentCame)
}

/** What was set for the session, by its own names. */
export function contextOf(entries: readonly Entry[]): Names {
  const variables = entries.flatMap(({ payload }) => listOf(at(payload.sessionContext, 'contextVariables')))
  return Object.fromEntries(
    variables.flatMap((variable) => {
      const name = textOf(at(variable, 'name'))
      const value = at(variable, 'value')
      return name === undefined ? [] : [[name, at(value, 'value') ?? value]]
    }),
  )
}

/** Whether the customer agreed to be written to. */
export function consentOf(entries: readonly Entry[]): HandoffPacket['consent'] {
  return entries.flatMap(({ type, payload, at: time }) => {
    const { consentStatus } = payload
    if (type !== 'enduserconsentupdated' || (consentStatus !== 'OptIn' && consentStatus !== 'OptOut'))
      return []
    const instant = toInstant(time)
    return [{ purpose: 'messaging', granted: consentStatus === 'OptIn', ...(instant && { at: instant }) }]
  })
}
