import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const headers = { 'intercom-version': '2.14' }

/**
 * Contact and earlier conversations in Intercom. The base URL is that of the workspace's region:
 * `https://api.intercom.io`, `https://api.eu.intercom.io` or `https://api.au.intercom.io`.
 */
export const preset: Preset = {
  id: 'intercom',
  name: 'Intercom',
  documentation:
    'https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/contacts/searchcontacts',
  verified: 'documentation',
  exampleUrl: 'https://api.intercom.io',
  recommends: 'gateway',
  credentialHelp: 'The access token of an app: Developer Hub → Authentication.',
  definition: {
    role: 'tickets',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'contacts',
        method: 'POST',
        path: '/contacts/search',
        headers,
        body: {
          query: { operator: 'AND', value: [{ field: 'email', operator: '=', value: '{{email}}' }] },
          pagination: { per_page: 5 },
        },
        // A user before a lead: a lead is a visitor who has left an address.
        bind: { contactId: "(data[?role == 'user'] | [0].id) || data[0].id" },
        expects: 'data',
      },
      {
        id: 'conversations',
        method: 'POST',
        path: '/conversations/search',
        headers,
        body: {
          query: {
            operator: 'AND',
            value: [{ field: 'contact_ids', operator: '=', value: '{{contactId}}' }],
          },
          pagination: { per_page: 50 },
        },
        when: ['contactId'],
        expects: 'conversations',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'contacts.data',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          language: { path: 'language_override || browser_language', as: 'text' },
          customerSince: { path: 'signed_up_at || created_at', as: 'instant' },
          address: {
            fields: {
              city: { path: 'location.city', as: 'text' },
              country: { path: 'location.country_code || location.country', as: 'text' },
            },
          },
        },
      },
      {
        to: 'tickets',
        each: 'conversations.conversations',
        fields: {
          recordId: { path: 'id', as: 'text' },
          // Chats have no subject; the beginning of the first message tells them apart.
          subject: { path: 'title || source.subject || source.body[0:400]', as: 'html-text' },
          status: { path: 'state', as: 'text' },
          createdAt: { path: 'created_at', as: 'instant' },
          updatedAt: { path: 'updated_at', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
  },
}
