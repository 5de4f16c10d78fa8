import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Instant } from '#lib/contract/primitives.ts'
import type { Role } from '#lib/contract/turn.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { factsFrom } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { intentFrom } from '../../intent-from.ts'
import { at, firstText, isRecord, lineOf, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** Gorgias: a ticket with its messages, as the API and the HTTP integrations give it. */
export const format: PacketFormat = {
  id: 'gorgias',
  name: 'Gorgias',
  documentation: 'https://developers.gorgias.com/reference/the-ticket-object',
  verified: 'recorded',
  recognises: (payload) => ticketOf(payload) !== undefined,
  read: (payload, arrivedAt) => [readTicket(ticketOf(payload) ?? {}, arrivedAt)],
}

function ticketOf(payload: unknown): Names | undefined {
  return [payload, at(payload, 'ticket')].filter(isRecord).find(isTicket)
}

function isTicket(ticket: Names): boolean {
  if (textOf(ticket.uri)?.startsWith('/api/tickets/')) return true
  return listOf(ticket.messages).some((message) => isRecord(message) && 'from_agent' in message)
}

function readTicket(ticket: Names, arrivedAt: Instant | undefined): ReadPacket {
  const messages = listOf(ticket.messages).map(recordOf)
  const { customer } = ticket
  const note = messages.findLast((message) => message.public === false && roleOf(message) === 'bot')
  return assemblePacket({
    format: 'gorgias',
    conversationId: ticket.id,
    // What the bot notes for the agents is the last thing that it does.
    handedOffAt: note?.created_datetime,
    arrivedAt,
    channel: ticket.channel,
    bot: messages
      .map((message) => (roleOf(message) === 'bot' ? nameOf(message.sender) : undefined))
      .find(Boolean),
    customer: {
      id: at(customer, 'id'),
      name: nameOf(customer),
      email: at(customer, 'email'),
      phone: phoneOf(customer),
      language: ticket.language,
    },
    summary: firstText(at(ticket.summary, 'content'), ticket.summary),
    intent: intentOf(messages),
    escalation: note && { reason: textOf(note.stripped_text) ?? textOf(note.body_text) },
    facts: factsFrom({ subject: ticket.subject, tags: tagsOf(ticket) }, ''),
    collected: { values: recordOf(ticket.meta), path: 'meta' },
    turns: messages.map(turnOf),
  })
}

function turnOf(message: Names): TurnParts {
  const text = firstText(message.stripped_text, message.body_text)
  return {
    id: message.id,
    role: roleOf(message),
    // Without the quotes of earlier messages, where Gorgias has taken them out.
    text: text ?? firstText(message.stripped_html, message.body_html),
    html: text === undefined,
    at: message.created_datetime ?? message.sent_datetime,
    author: nameOf(message.sender),
    attachments: listOf(message.attachments).flatMap((file) =>
      attachmentFrom({
        name: at(file, 'name'),
        contentType: at(file, 'content_type'),
        url: at(file, 'url'),
        size: at(file, 'size'),
      }),
    ),
    internal: message.public === false,
  }
}

/** Rules, flows and the AI agent send in the shop's name: they are known by their rule, their way, or their name. */
function roleOf(message: Names): Role {
  if (message.from_agent !== true) return 'customer'
  const automatic =
    textOf(message.rule_id) !== undefined || message.via === 'rule' || message.via === 'self_service'
  return automatic || /\b(ai agent|bot)$/i.test(nameOf(message.sender) ?? '') ? 'bot' : 'agent'
}

const nameOf = (person: unknown): string | undefined =>
  lineOf(at(person, 'name')) ??
  lineOf([at(person, 'firstname'), at(person, 'lastname')].flatMap((part) => textOf(part) ?? []).join(' '))

const phoneOf = (customer: unknown) =>
  at(
    listOf(at(customer, 'channels')).find((channel) => at(channel, 'type') === 'phone'),
    'address',
  )

const tagsOf = (ticket: Names) => listOf(ticket.tags).map((tag) => firstText(at(tag, 'name'), tag))

/** What Gorgias found the customer's last message to be about. */
function intentOf(messages: readonly Names[]): HandoffPacket['intent'] {
  const intents = messages.flatMap((message) => listOf(message.intents))
  return intentFrom(
    at(
      intents.findLast((intent) => at(intent, 'rejected') !== true),
      'name',
    ),
  )
}
