import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * A ticket of Gorgias with its messages, by its number, or the newest one of the customer with this address: what its
 * AI agent and its flows have said before a human took over.
 */
export const preset: Preset = {
  id: 'gorgias-conversation',
  name: 'Gorgias (conversation)',
  documentation: 'https://developers.gorgias.com/reference/the-ticket-object',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.gorgias.com',
  recommends: 'own-account',
  credentialHelp: 'Your e-mail address and your API key: Settings → REST API.',
  definition: {
    role: 'packet',
    needs: [['conversationId'], ['email']],
    provides: ['conversationId', 'orderNumber', 'name'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'ticket',
        method: 'GET',
        path: '/api/tickets/{{conversationId}}',
        when: ['conversationId'],
        expects: 'id',
        nobody: [404],
      },
      {
        id: 'customers',
        method: 'GET',
        path: '/api/customers',
        query: { email: '{{email}}' },
        when: ['email'],
        bind: { customerId: 'data[0].id' },
        expects: 'data',
      },
      {
        id: 'found',
        method: 'GET',
        path: '/api/tickets',
        query: { customer_id: '{{customerId}}', order_by: 'created_datetime:desc', limit: '1' },
        when: ['customerId'],
        bind: { foundId: 'data[0].id' },
        expects: 'data',
      },
      {
        id: 'latest',
        method: 'GET',
        path: '/api/tickets/{{foundId}}',
        when: ['foundId'],
        expects: 'id',
      },
    ],
    mappings: [],
    packets: { each: '[ticket, latest][?messages]', format: 'gorgias' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
