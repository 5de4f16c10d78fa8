import type { Behaviour } from '../../support/behaviour.ts'
import type { Routes, SeenRequest } from '../../support/server.ts'
import type { Customer } from './customer.ts'

/** A ticket page as the test wants it. Nothing of the customer is on it: all that comes from the systems. */
export interface TicketPage {
  headers?: Record<string, string>
  /** Markup at the beginning of the body. */
  body?: string
  /** A script that runs before anything of the extension is there. */
  script?: string
}

/** A message of a ticket besides those that every ticket has. */
export interface TicketMessage {
  type: 'Correspond' | 'Comment'
  /** The requester where it is left out. */
  from?: { email: string; name: string }
  contentType?: string
  content: string
}

export interface Ticket {
  customer: Customer
  page: TicketPage
  messages: TicketMessage[]
}

/** The nonce of the page's own scripts, for pages with a policy. */
export const scriptNonce = 'own'

/** A Request Tracker as far as its adapter and presets look at it, with any number of tickets. */
export function helpdeskRoutes(tickets: Map<string, Ticket>, pageScript: string): Routes {
  const ticketIn = (request: SeenRequest) => tickets.get(/\/ticket\/(\d+)\//.exec(request.path)?.[1] ?? '')
  return {
    'GET /Ticket/Display.html': (request) => display(tickets, request),
    'GET /page.js': { text: pageScript, headers: { 'content-type': 'text/javascript' } },
    'GET /worker.js': { text: '', headers: { 'content-type': 'text/javascript' } },
    'GET /REST/2.0/tickets': (request) => ({ json: { items: found(tickets, request) } }),
    'GET /REST/2.0/ticket/*': (request) => {
      const ticket = ticketIn(request)
      if (!ticket) return { status: 404 }
      const messages = messagesOf(ticket)
      const history = request.path.split('?')[0]?.endsWith('/history')
      return { json: { items: history ? messages.map(transactionOf) : messages.map(attachmentOf) } }
    },
  }
}

function display(tickets: Map<string, Ticket>, request: SeenRequest): Behaviour {
  const id = new URL(request.path, 'http://x').searchParams.get('id') ?? ''
  const { headers = {}, body = '', script = '' } = tickets.get(id)?.page ?? {}
  const html = `<!doctype html><html lang="en"><head><title>#${id}: Parcel</title>
<script nonce="${scriptNonce}" src="/page.js"></script>
<script nonce="${scriptNonce}">${script}</script></head>
<body>${body}<div id="header"><h1>#${id}: Parcel</h1></div>
<main style="height:600px"><textarea id="UpdateContent"></textarea></main></body></html>`
  return { html, headers }
}

function found(tickets: Map<string, Ticket>, request: SeenRequest): object[] {
  const query = new URL(request.path, 'http://x').searchParams.get('query') ?? ''
  const id = /^id = '(\d+)'$/.exec(query)?.[1]
  const ticket = tickets.get(id ?? '')
  if (ticket) return [ticketItem(id ?? '', ticket.customer)]
  const owner = [...tickets.values()].find(({ customer }) => query.includes(customer.email.slice(0, 12)))
  if (id || !owner) return []
  const at = '2026-01-01T00:00:00Z'
  return [{ id: '900', Subject: owner.customer.earlier, Status: 'resolved', Created: at, LastUpdated: at }]
}

function ticketItem(id: string, { email, name }: Customer) {
  return {
    id,
    Subject: 'Parcel',
    Status: 'open',
    Created: new Date().toISOString(),
    Requestor: [{ id: email, EmailAddress: email, RealName: name }],
    CustomFields: [],
  }
}

type Message = Required<TicketMessage> & { id: string }

function messagesOf({ customer, messages }: Ticket): Message[] {
  const requester = { email: customer.email, name: customer.name }
  const agent = { email: 'agent@example.com', name: 'Anna Agent' }
  const note: TicketMessage = { type: 'Comment', from: agent, content: customer.note }
  return [note, ...messages].map((message, index) => ({
    from: requester,
    contentType: 'text/plain',
    ...message,
    id: String(index + 1),
  }))
}

const transactionOf = ({ id, type, from }: Message) => ({
  id,
  Type: type,
  Created: new Date().toISOString(),
  Creator: { id: from.email, EmailAddress: from.email, RealName: from.name },
})

const attachmentOf = ({ id, contentType, content }: Message) => ({
  id: `1${id}`,
  TransactionId: id,
  ContentType: contentType,
  Filename: '',
  Content: content,
})
