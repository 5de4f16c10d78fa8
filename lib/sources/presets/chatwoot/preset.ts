import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const account = '/api/v1/accounts/{{settings.account}}'

/** Twenty messages come at once; older ones are asked for by the oldest that is known. */
const older: RequestTemplate['paging'] = {
  kind: 'cursor',
  items: 'payload',
  next: 'payload[0].id',
  query: 'before',
  mostPages: 10,
}

/** A conversation of Chatwoot by its number, or the newest one of the customer with this address. */
export const preset: Preset = {
  id: 'chatwoot',
  name: 'Chatwoot',
  documentation: 'https://github.com/chatwoot/chatwoot/blob/develop/swagger/swagger.json',
  verified: 'documentation',
  exampleUrl: 'https://app.chatwoot.com',
  recommends: 'own-account',
  credentialHelp: 'Your access token: Profile settings → Access token.',
  settings: [
    {
      name: 'account',
      label: 'Account number',
      help: 'The number in the address of the dashboard: /app/accounts/1/…',
      usual: '1',
      required: true,
    },
  ],
  definition: {
    role: 'packet',
    needs: [['conversationId'], ['email']],
    provides: ['conversationId', 'orderNumber', 'name'],
    auth: { kind: 'api-key', in: 'header', name: 'api_access_token' },
    requests: [
      {
        id: 'conversation',
        method: 'GET',
        path: `${account}/conversations/{{conversationId}}`,
        when: ['conversationId'],
        expects: 'id',
        nobody: [404],
      },
      {
        id: 'messages',
        method: 'GET',
        path: `${account}/conversations/{{conversationId}}/messages`,
        when: ['conversationId'],
        paging: older,
        expects: 'payload',
        nobody: [404],
      },
      {
        id: 'contacts',
        method: 'POST',
        // The plain search finds parts of addresses too, and so other customers.
        path: `${account}/contacts/filter`,
        body: {
          payload: [
            {
              attribute_key: 'email',
              filter_operator: 'equal_to',
              values: ['{{email}}'],
              query_operator: null,
            },
          ],
        },
        when: ['email'],
        bind: { contactId: 'payload[0].id' },
        expects: 'payload',
      },
      {
        id: 'found',
        method: 'GET',
        path: `${account}/contacts/{{contactId}}/conversations`,
        when: ['contactId'],
        bind: { foundId: 'max_by(payload, &created_at).id' },
        expects: 'payload',
      },
      {
        id: 'latest',
        method: 'GET',
        path: `${account}/conversations/{{foundId}}/messages`,
        when: ['foundId'],
        paging: older,
        expects: 'payload',
      },
    ],
    mappings: [],
    packets: {
      each: '[[{conversation: conversation, messages: messages}][?conversation], [latest][?payload]][]',
      format: 'chatwoot',
    },
    ...usualLimits,
    freshSeconds: 30,
  },
}
