import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'
import { zendeskClientId, zendeskSignIn } from '../zendesk-oauth/sign-in.ts'

/** Writes an internal note on a ticket, in the agent's own name. It is sent once, and never again by itself. */
export const preset: Preset = {
  id: 'zendesk-internal-note',
  name: 'Zendesk: internal note',
  documentation: 'https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-ticket',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.zendesk.com',
  recommends: 'own-account',
  credentialHelp: 'Each agent signs in with their own Zendesk account.',
  settings: [zendeskClientId],
  definition: {
    role: 'actions',
    needs: [['ticketId', 'text']],
    provides: [],
    auth: zendeskSignIn('tickets:write'),
    requests: [
      {
        id: 'note',
        method: 'PUT',
        path: '/api/v2/tickets/{{ticketId}}.json',
        body: { ticket: { comment: { body: '{{text}}', public: false } } },
        expects: 'ticket.id',
      },
    ],
    mappings: [],
    ...usualLimits,
    freshSeconds: 0,
    retries: 0,
    // Updates: 100 for a whole desk, https://developer.zendesk.com/api-reference/introduction/rate-limits.
    perMinute: 30,
  },
}
