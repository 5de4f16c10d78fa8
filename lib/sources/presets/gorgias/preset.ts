import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Customer and earlier tickets in Gorgias. The user name is an agent's address, the password an API key. (?) The names of
 * the parameters and fields: they were seen in a description that is not the vendor's.
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
        query: { customer_id: '{{customerId}}', order_by: 'created_datetime:desc', limit: '50' },
        when: ['customerId'],
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
          phone: { path: "channels[?type == 'phone'] | [0].address", as: 'text' },
          language: { path: 'language', as: 'text' },
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
  },
}
