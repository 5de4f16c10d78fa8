import { remark } from '#lib/contract/remarks.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { fieldFacts } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/**
 * A Zendesk ticket's conversation log: `{events}` as the API answers, or `{ticket, users, events}`, which also knows
 * who asks. The log alone tells bot, agent and customer apart; the ticket's comments do not.
 *
 * (?) There is no mark of the handoff in the log: the last message before an agent's first one stands for it.
 * (?) The names inside `content` for files and forms; the documentation shows texts, HTML and quick replies only.
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/conversation-log-events-reference
 */
export const format: PacketFormat = {
  id: 'zendesk',
  name: 'Zendesk',
  documentation: 'https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/',
  verified: 'recorded',
  recognises: (payload) =>
    eventsIn(payload).some((event) => /^zen:/.test(textOf(at(event, 'reference')) ?? '')),
  read: (payload, arrivedAt) => [readLog(recordOf(payload), arrivedAt)],
}

const eventsIn = (payload: unknown) => listOf(at(payload, 'events'))

function readLog(log: Names, arrivedAt: string | undefined): ReadPacket {
  const events = eventsIn(log)
  const ticket = recordOf(log.ticket)
  const broken = events.filter((event) => !isRecord(event)).length
  return assemblePacket({
    format: 'zendesk',
    conversationId: firstText(ticket.id, ticketIn(log.links)),
    arrivedAt,
    unmarked: true,
    channel: at(ticket, 'via', 'channel'),
    bot: events.map((event) => at(event, 'author')).find(isBot)?.display_name,
    customer: customerOf(log, ticket, events),
    facts: events.flatMap((event) =>
      fieldFacts(listOf(at(event, 'content', 'fields')), 'events[].content.fields'),
    ),
    turns: events.map((event) => turnOf(recordOf(event))),
    problems: [
      ...(broken > 0
        ? [{ path: 'events', problem: remark('someUnread', { some: broken, all: events.length }) }]
        : []),
      ...(at(log, 'meta', 'has_more') === true
        ? [{ path: 'meta.has_more', problem: remark('moreEvents') }]
        : []),
    ],
  })
}

/** The links to further pages name the ticket; nothing else in a bare log does. */
const ticketIn = (links: unknown) =>
  /\/tickets\/(\d+)\//.exec(firstText(at(links, 'next'), at(links, 'prev')) ?? '')?.[1]

const isBot = (author: unknown): author is Names => at(author, 'type') === 'bot'

function customerOf(log: Names, ticket: Names, events: readonly unknown[]) {
  const user = listOf(log.users).find(
    (one) => at(one, 'id') !== undefined && at(one, 'id') === ticket.requester_id,
  )
  const author = events
    .map((event) => at(event, 'author'))
    .find((one) => roles[textOf(at(one, 'type')) ?? ''] === 'customer')
  return {
    id: firstText(ticket.requester_id, at(author, 'zen:support:user_id'), at(author, 'zen:sunco:user_id')),
    name: firstText(at(user, 'name'), at(author, 'display_name')),
    email: at(user, 'email'),
    phone: at(user, 'phone'),
    language: at(user, 'locale'),
  }
}

/** (?) The reference says `user`; older logs have `end-user`. */
const roles: Readonly<Record<string, Turn['role']>> = {
  user: 'customer',
  'end-user': 'customer',
  agent: 'agent',
  bot: 'bot',
}

/** A note that agents alone see is no word of the customer, even where the log names them as its author. */
function roleOf(event: Names): Turn['role'] {
  const role = roles[textOf(at(event, 'author', 'type')) ?? ''] ?? 'system'
  return role === 'customer' && isNote(event) ? 'system' : role
}

const isNote = (event: Names) => at(event, 'metadata', 'public') === false

function turnOf(event: Names): TurnParts {
  const content = recordOf(event.content)
  const body = firstText(content.body)
  return {
    id: event.id,
    role: roleOf(event),
    text: body ?? firstText(content.text, content.text_fallback, content.textFallback, content.alt_text),
    html: body !== undefined && content.type === 'html',
    at: firstText(event.received_at, event.created_at),
    author: at(event, 'author', 'display_name'),
    internal: isNote(event),
    attachments: filesOf(event, content),
  }
}

function filesOf(event: Names, content: Names) {
  const media = attachmentFrom({
    url: firstText(content.media_url, content.mediaUrl),
    contentType: content.media_type,
  })
  const files = listOf(event.attachments).flatMap((file) =>
    attachmentFrom({
      name: at(file, 'file_name'),
      contentType: at(file, 'content_type'),
      url: at(file, 'content_url'),
    }),
  )
  return [...files, ...(content.media_url || content.mediaUrl ? media : [])]
}
