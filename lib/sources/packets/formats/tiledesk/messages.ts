import type { Role } from '#lib/contract/turn.ts'
import { at, firstText, listOf, type Names, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** Who is who in a request, by the ids that messages are sent with. */
export interface People {
  customers: ReadonlySet<string>
  bots: ReadonlySet<string>
  agents: ReadonlySet<string>
}

/** Without a request the first who writes is the customer: a conversation begins with them. */
export function peopleOf(request: Names, messages: readonly Names[]): People {
  const customers = [
    request.requester_id,
    request.createdBy,
    at(request.requester, 'uuid_user'),
    at(request.lead, 'lead_id'),
  ]
  const first = messages.find(({ sender }) => textOf(sender) !== undefined && sender !== 'system')?.sender
  const participants = textsOf(request.participants)
  const bots = [...textsOf(request.participantsBots), ...participants.filter(isBot).map(withoutBot)]
  const named = textsOf(customers)
  return {
    customers: new Set(named.length > 0 ? named : textsOf([first])),
    bots: new Set(bots),
    agents: new Set([...textsOf(request.participantsAgents), ...participants.filter((id) => !isBot(id))]),
  }
}

const textsOf = (list: unknown) => listOf(list).flatMap((one) => textOf(one) ?? [])
const isBot = (id: string) => id.startsWith('bot_')
const withoutBot = (id: string) => id.replace('bot_', '')

function roleOf(sender: string, { customers, bots, agents }: People): Role {
  if (sender === 'system') return 'system'
  if (isBot(sender) || bots.has(sender)) return 'bot'
  if (agents.has(sender)) return 'agent'
  // Widgets write under ids of their own. Who is neither is the customer where all agents are known.
  return customers.has(sender) || agents.size > 0 ? 'customer' : 'agent'
}

/** Commands such as `\start` and `\agent` run the bot; nobody said them. */
const isCommand = (text: unknown) => textOf(text)?.startsWith('\\') === true

export function turnOf(message: Names, people: People): TurnParts[] {
  const { metadata, text } = message
  if (isCommand(text)) return []
  const url = firstText(at(metadata, 'src'), at(metadata, 'downloadURL'))
  const file = { name: at(metadata, 'name'), contentType: at(metadata, 'type'), url }
  return [
    {
      id: message._id ?? message.message_id,
      role: roleOf(textOf(message.sender) ?? 'system', people),
      text,
      at: message.createdAt ?? message.timestamp,
      author: message.senderFullname,
      attachments: url === undefined ? [] : attachmentFrom(file),
    },
  ]
}

/** The command by which the bot steps back. */
export const handoffOf = (messages: readonly Names[]): unknown =>
  messages.findLast(({ text }) => /^\\+agent\b/.test(textOf(text) ?? ''))?.createdAt
