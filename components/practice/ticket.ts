import type { Run } from './rich-text.ts'
import type { Conversation } from './samples/conversation.ts'

/** Someone who writes in a ticket. */
export interface Author {
  name: string
  email: string
}

export type TicketStatus = 'new' | 'open' | 'pending'

/** A message as the scenario tells it: how long ago, and in plain text. */
export interface ScenarioMessage {
  author: Author
  minutesAgo: number
  text: string
  internal?: boolean
  /** The conversation whose handoff event follows the text, as some bots leave it in an internal note. */
  packet?: Conversation
}

/** A practice case: one ticket, and what the panel has to make of it. */
export interface Scenario {
  id: string
  subject: string
  requester: Author
  status: TicketStatus
  channel: 'E-mail' | 'Web form'
  /** Where the helpdesk has put it. */
  queue: string
  /** The bot's conversation, where the helpdesk keeps it in a field of the ticket. */
  conversationId?: string
  messages: ScenarioMessage[]
}

/** A message on the desk. */
export interface DeskMessage {
  id: string
  author: Author
  at: string
  internal: boolean
  runs: Run[]
}

/** A ticket on the desk, with its times worked out. */
export interface DeskTicket {
  id: string
  subject: string
  requester: Author
  status: TicketStatus
  channel: Scenario['channel']
  queue: string
  conversationId: string | undefined
  createdAt: string
  messages: DeskMessage[]
}
