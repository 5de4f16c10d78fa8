import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * The entries of a messaging session of Salesforce's standard channels, by the session's id. (The Connect REST API
 * gives more, but its answer does not say which conversation it is of, so that no ticket can be joined to it.)
 */
export const preset: Preset = {
  id: 'salesforce-conversation',
  name: 'Salesforce (messaging session)',
  documentation:
    'https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-conversationentry.html',
  verified: 'documentation',
  notes: [
    'Needs the user permission Access Conversation Entries.',
    'In enhanced channels Salesforce keeps the messages elsewhere: their text stays empty here.',
  ],
  exampleUrl: 'https://your-shop.my.salesforce.com',
  recommends: 'own-account',
  credentialHelp: 'An access token of a connected app with the scope api.',
  settings: [{ name: 'version', label: 'API version', usual: '62.0', required: true }],
  definition: {
    role: 'packet',
    needs: [['conversationId']],
    provides: ['orderNumber', 'name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'entries',
        method: 'GET',
        path: '/services/data/v{{settings.version}}/query',
        query: {
          q: "SELECT Id, ActorId, ActorName, ActorType, ConversationId, EntryTime, EntryType, Message FROM ConversationEntry WHERE ConversationId = '{{conversationId|backslash}}' ORDER BY EntryTime LIMIT 1000",
        },
        expects: 'records',
      },
    ],
    mappings: [],
    packets: { each: '[entries][?records]', format: 'salesforce' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
