import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** The log of the open ticket, and only where a bot took part in it: a plain e-mail is no handoff. */
const log = {
  each: "(log.events[?author.type == 'bot'] | [0]) && [{ticket: ticket.ticket, users: ticket.users, events: log.events}]",
  format: 'zendesk',
}

/**
 * What customer and bot said in the messaging ticket that is open, from its conversation log. The ticket's number is
 * the conversation's id, so that the log is tied to its ticket and to no other.
 */
export const preset: Preset = {
  id: 'zendesk-conversations',
  name: 'Zendesk conversation log',
  documentation: 'https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/',
  verified: 'documentation',
  notes: [
    'For teams that work in Zendesk: it reads the conversation of the ticket that is open there.',
    'Zendesk allows 100 requests for logs a minute in the whole account; each device asks for 30 at most.',
  ],
  exampleUrl: 'https://your-shop.zendesk.com',
  recommends: 'own-account',
  credentialHelp: 'Your e-mail address followed by /token, and an API token.',
  definition: {
    role: 'packet',
    needs: [['ticketId']],
    provides: ['conversationId', 'name', 'email'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'ticket',
        method: 'GET',
        path: '/api/v2/tickets/{{ticketId}}.json',
        query: { include: 'users' },
        expects: 'ticket',
        nobody: [404],
      },
      {
        id: 'log',
        method: 'GET',
        path: '/api/v2/tickets/{{ticketId}}/conversation_log',
        query: { 'page[size]': '100', sort: 'created_at' },
        paging: {
          kind: 'cursor',
          items: 'events',
          next: 'meta.has_more && meta.after_cursor',
          query: 'page[after]',
          mostPages: 10,
        },
        expects: 'events',
        nobody: [404],
      },
    ],
    mappings: [
      {
        to: 'ticket',
        each: 'ticket.ticket',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'subject', as: 'text' },
          createdAt: { path: 'created_at', as: 'instant' },
          conversationId: { path: 'id', as: 'text' },
        },
      },
    ],
    packets: log,
    ...usualLimits,
    freshSeconds: 30,
    perMinute: 30,
  },
}
