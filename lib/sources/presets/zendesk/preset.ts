import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Customer and earlier tickets in Zendesk, with an API token. The user name is an agent's address with `/token` behind
 * it, the password the token. (?) The order of the tickets.
 */
export const preset: Preset = {
  id: 'zendesk',
  name: 'Zendesk: customer and tickets, API token',
  documentation: 'https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.zendesk.com',
  recommends: 'gateway',
  credentialHelp: 'Your e-mail address followed by /token, and an API token.',
  notes: [
    'An API token reaches everything that any agent does. With many agents, let each sign in (“Zendesk: customer and tickets, own account”), or keep the token in a gateway.',
  ],
  definition: {
    role: 'tickets',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'users',
        method: 'GET',
        path: '/api/v2/users/search.json',
        // In quotes, so that a hyphen or a plus in an address is no operator. An address has no quotes of its own.
        query: { query: 'email:"{{email}}"' },
        bind: { userId: 'users[0].id' },
        expects: 'users',
      },
      {
        id: 'tickets',
        method: 'GET',
        path: '/api/v2/users/{{userId}}/tickets/requested.json',
        query: { sort_by: 'created_at', sort_order: 'desc', per_page: '100' },
        when: ['userId'],
        expects: 'tickets',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'users.users',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          language: { path: 'locale', as: 'text' },
          timeZone: { path: 'iana_time_zone', as: 'text' },
          customerSince: { path: 'created_at', as: 'instant' },
          url: { link: '/agent/users/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'tickets',
        each: 'tickets.tickets',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'subject', as: 'text' },
          status: { path: 'status', as: 'text' },
          createdAt: { path: 'created_at', as: 'instant' },
          updatedAt: { path: 'updated_at', as: 'instant' },
          url: { link: '/agent/tickets/{{id}}', with: { id: 'id' } },
        },
      },
    ],
    ...usualLimits,
    // 200 for a whole desk on the smallest plan, https://developer.zendesk.com/api-reference/introduction/rate-limits.
    perMinute: 60,
  },
}
