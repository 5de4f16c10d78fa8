import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const headers = { 'intercom-version': '2.14' }

/**
 * A conversation that Fin had, by its id, or the last one of the contact with this address. The base URL is that of
 * the workspace's region: `https://api.intercom.io`, `https://api.eu.intercom.io` or `https://api.au.intercom.io`.
 */
export const preset: Preset = {
  id: 'intercom-conversation',
  name: 'Intercom (conversation with Fin)',
  documentation:
    'https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/conversations/retrieveconversation',
  verified: 'documentation',
  exampleUrl: 'https://api.intercom.io',
  recommends: 'gateway',
  credentialHelp: 'The access token of an app: Developer Hub → Authentication.',
  definition: {
    role: 'packet',
    needs: [['conversationId'], ['email']],
    provides: ['conversationId', 'orderNumber', 'name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'conversation',
        method: 'GET',
        path: '/conversations/{{conversationId}}',
        headers,
        when: ['conversationId'],
        bind: { contactId: 'contacts.contacts[0].id' },
        expects: 'id',
        nobody: [404],
      },
      {
        id: 'contact',
        method: 'GET',
        path: '/contacts/{{contactId}}',
        headers,
        when: ['contactId'],
        expects: 'id',
        nobody: [404],
      },
      {
        id: 'contacts',
        method: 'POST',
        path: '/contacts/search',
        headers,
        body: { query: { field: 'email', operator: '=', value: '{{email}}' }, pagination: { per_page: 5 } },
        when: ['email'],
        // A user before a lead: a lead is a visitor who has left an address.
        bind: { knownId: "(data[?role == 'user'] | [0].id) || data[0].id" },
        expects: 'data',
      },
      {
        id: 'found',
        method: 'POST',
        path: '/conversations/search',
        headers,
        body: {
          query: {
            operator: 'AND',
            value: [
              { field: 'contact_ids', operator: '=', value: '{{knownId}}' },
              { field: 'ai_agent_participated', operator: '=', value: true },
            ],
          },
          sort_field: 'updated_at',
          sort_order: 'descending',
          pagination: { per_page: 1 },
        },
        when: ['knownId'],
        bind: { foundId: 'conversations[0].id' },
        expects: 'conversations',
      },
      {
        id: 'latest',
        method: 'GET',
        path: '/conversations/{{foundId}}',
        headers,
        when: ['foundId'],
        expects: 'id',
      },
    ],
    mappings: [],
    packets: {
      each: '[[{conversation: conversation, contact: contact}][?conversation], [{conversation: latest, contact: contacts.data[0]}][?conversation]][]',
      format: 'intercom',
    },
    ...usualLimits,
    freshSeconds: 30,
  },
}
