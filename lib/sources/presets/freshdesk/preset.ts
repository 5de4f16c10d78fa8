import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Customer and earlier tickets in Freshdesk. The user name is an API key; the password is ignored, but may not be
 * empty: https://developers.freshdesk.com/api/#authentication. Its time zones are no IANA names, so they are left out.
 */
export const preset: Preset = {
  id: 'freshdesk',
  name: 'Freshdesk',
  documentation: 'https://developers.freshdesk.com/api/#list_all_contacts',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.freshdesk.com',
  recommends: 'own-account',
  credentialHelp: 'Your own API key: Profile settings.',
  definition: {
    role: 'tickets',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'contacts',
        method: 'GET',
        path: '/api/v2/contacts',
        query: { email: '{{email}}' },
        bind: { contactId: '[0].id' },
        expects: '[]',
      },
      {
        id: 'tickets',
        method: 'GET',
        path: '/api/v2/tickets',
        query: {
          requester_id: '{{contactId}}',
          // Without a date only the tickets of the last thirty days are listed.
          updated_since: '2010-01-01T00:00:00Z',
          order_by: 'created_at',
          order_type: 'desc',
          per_page: '100',
        },
        when: ['contactId'],
        paging: { kind: 'link', items: '', mostPages: 3 },
        expects: '[]',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'contacts',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: { path: 'email', as: 'text' },
          otherEmails: 'other_emails',
          phone: { path: 'mobile || phone', as: 'text' },
          language: { path: 'language', as: 'text' },
          customerSince: { path: 'created_at', as: 'instant' },
          address: { fields: { street: { path: 'address', as: 'text' } } },
          url: { link: '/a/contacts/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'tickets',
        each: 'tickets',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'subject', as: 'text' },
          // (?) 6 and 7. A desk's own statuses are numbers without a name here.
          status: {
            path: 'status',
            as: 'words',
            words: {
              '2': 'Open',
              '3': 'Pending',
              '4': 'Resolved',
              '5': 'Closed',
              '6': 'Waiting on Customer',
              '7': 'Waiting on Third Party',
            },
          },
          createdAt: { path: 'created_at', as: 'instant' },
          updatedAt: { path: 'updated_at', as: 'instant' },
          url: { link: '/a/tickets/{{id}}', with: { id: 'id' } },
        },
      },
    ],
    ...usualLimits,
    // 20 lists of tickets and 20 of contacts for a whole desk on the smallest plan that has an API,
    // https://support.freshdesk.com/support/solutions/articles/225439; a visit asks for one of each.
    perMinute: 40,
  },
}
