import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** An empty conversation is no handoff. */
const conversation = {
  each: '(messages.messages | [0]) && [{conversation: conversation.conversation, messages: messages.messages}]',
  format: 'sunshine-conversations',
}

/**
 * A conversation of Sunshine Conversations with its messages and the metadata that the bot left on it. The base URL is
 * `https://api.smooch.io`, or `https://your-shop.zendesk.com/sc` where Zendesk issued the key.
 */
export const preset: Preset = {
  id: 'sunshine-conversations',
  name: 'Sunshine Conversations',
  documentation:
    'https://developer.zendesk.com/api-reference/conversations/#tag/Messages/operation/ListMessages',
  verified: 'recorded',
  notes: [
    'The conversation’s id must reach the ticket: as a field that the bot fills in, e.g. by its metadata.',
    'A key of the app reads every conversation: a gateway that answers for one conversation is the better way.',
  ],
  exampleUrl: 'https://api.smooch.io',
  recommends: 'gateway',
  credentialHelp:
    'The id and the secret of an API key: Admin Center → Apps and integrations → Conversations API.',
  settings: [
    {
      name: 'appId',
      label: 'App id',
      help: 'Admin Center → Conversations API, beside the key.',
      required: true,
    },
  ],
  definition: {
    role: 'packet',
    needs: [['conversationId']],
    provides: ['name', 'email', 'orderNumber'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'conversation',
        method: 'GET',
        path: '/v2/apps/{{settings.appId}}/conversations/{{conversationId}}',
        expects: 'conversation',
        nobody: [404],
      },
      {
        id: 'messages',
        method: 'GET',
        path: '/v2/apps/{{settings.appId}}/conversations/{{conversationId}}/messages',
        query: { 'page[size]': '100' },
        paging: {
          kind: 'cursor',
          items: 'messages',
          next: 'meta.hasMore && meta.afterCursor',
          query: 'page[after]',
          mostPages: 10,
        },
        expects: 'messages',
        nobody: [404],
      },
    ],
    mappings: [],
    packets: conversation,
    ...usualLimits,
    freshSeconds: 30,
  },
}
