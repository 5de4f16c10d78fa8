import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** A search for what belongs to the contact: its first page has an empty cursor, as Intercom allows. */
const searchFor = (id: string, perPage: number) => ({
  id,
  method: 'POST' as const,
  path: `/${id}/search`,
  headers: { 'intercom-version': '2.14' },
  body: {
    query: { operator: 'AND', value: [{ field: 'contact_ids', operator: '=', value: '{{contactId}}' }] },
    pagination: { per_page: perPage, starting_after: '{{page.cursor}}' },
  },
  when: ['contactId'],
  paging: { kind: 'cursor' as const, items: id, next: 'pages.next.starting_after', mostPages: 3 },
  expects: id,
})

/** Without statistics nothing is said: they are missing for a conversation that has just begun. */
const handledBy =
  "ai_agent_participated && (statistics.last_admin_reply_at && 'both' || statistics && 'bot') || (statistics.last_admin_reply_at && 'agent')"

/**
 * Contact, conversations and tickets in Intercom. The base URL is that of the workspace's region:
 * `https://api.intercom.io`, `https://api.eu.intercom.io` or `https://api.au.intercom.io`. Intercom's own sign-in needs a
 * client secret, so the app's token is added by a gateway.
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
    role: 'conversations',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'contacts',
        method: 'POST',
        path: '/contacts/search',
        headers: { 'intercom-version': '2.14' },
        body: {
          query: { operator: 'AND', value: [{ field: 'email', operator: '=', value: '{{email}}' }] },
          pagination: { per_page: 5 },
        },
        // A user before a lead: a lead is a visitor who has left an address.
        bind: { contactId: "(data[?role == 'user'] | [0].id) || data[0].id" },
        expects: 'data',
      },
      searchFor('conversations', 50),
      searchFor('tickets', 50),
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
        to: 'conversations',
        each: 'conversations.conversations',
        fields: {
          recordId: { path: 'id', as: 'text' },
          channel: { path: "source.type == 'conversation' && 'chat' || source.type", as: 'text' },
          // Chats have no subject; the beginning of the first message tells them apart.
          subject: { path: 'title || source.subject || source.body[0:400]', as: 'html-text' },
          startedAt: { path: 'created_at', as: 'instant' },
          endedAt: { path: "state == 'closed' && statistics.last_close_at || null", as: 'instant' },
          handledBy: { path: handledBy, as: 'text' },
          disposition: { path: 'ai_agent.resolution_state || state', as: 'text' },
        },
      },
      {
        to: 'tickets',
        each: 'tickets.tickets',
        fields: {
          recordId: { path: 'ticket_id', as: 'text' },
          subject: { path: 'ticket_attributes."_default_title_"', as: 'text' },
          status: { path: 'ticket_state.internal_label', as: 'text' },
          createdAt: { path: 'created_at', as: 'instant' },
          updatedAt: { path: 'updated_at', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    // 10,000 for an app, https://developers.intercom.com/docs/references/rest-api/errors/rate-limiting.
    perMinute: 300,
  },
}
