import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Customer and earlier tickets in Gorgias. The user name is an agent's address, the password an API key. (?) The names of
 * the parameters: they were seen in a description that is not the vendor's. Those of the fields are on
 * https://developers.gorgias.com/reference/customers.
 */
export const preset: Preset = {
  id: 'gorgias',
  name: 'Gorgias',
  documentation: 'https://developers.gorgias.com/reference/list-customers',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.gorgias.com',
  recommends: 'own-account',
  credentialHelp: 'Your e-mail address and your API key: Settings → REST API.',
  definition: {
    role: 'tickets',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/api/customers',
        query: { email: '{{email}}' },
        bind: { customerId: 'data[0].id' },
        expects: 'data',
      },
      {
        id: 'tickets',
        method: 'GET',
        path: '/api/tickets',
        query: { customer_id: '{{customerId}}', order_by: 'created_datetime:desc', limit: '100' },
        when: ['customerId'],
        paging: { kind: 'cursor', items: 'data', next: 'meta.next_cursor', query: 'cursor', mostPages: 3 },
        expects: 'data',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.data',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "name || join(' ', [firstname, lastname][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          otherEmails: "let $own = email in channels[?type == 'email' && address != $own].address",
          phone: { path: "channels[?type == 'phone'] | [0].address", as: 'text' },
          language: { path: 'language', as: 'text' },
          timeZone: { path: 'timezone', as: 'text' },
          customerSince: { path: 'created_datetime', as: 'instant' },
          url: { link: '/app/customer/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'tickets',
        each: 'tickets.data',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'subject', as: 'text' },
          status: { path: 'status', as: 'text' },
          createdAt: { path: 'created_datetime', as: 'instant' },
          updatedAt: { path: 'updated_datetime', as: 'instant' },
          url: { link: '/app/ticket/{{id}}', with: { id: 'id' } },
        },
      },
    ],
    ...usualLimits,
    // 40 in twenty seconds for an API key, https://developers.gorgias.com/reference/limitations.
    perMinute: 60,
  },
}
