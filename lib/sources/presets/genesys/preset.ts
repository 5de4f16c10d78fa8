import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** A conversation without words tells an agent nothing. */
const conversation = {
  each: '(messages.entities | [0]) && [{conversation: conversation, messages: messages}]',
  format: 'genesys',
}

/**
 * A messaging conversation of Genesys Cloud: its participants with their attributes, and the words of its messages,
 * which the bulk call alone gives. Each agent signs in with their own account (authorization code with PKCE).
 */
export const preset: Preset = {
  id: 'genesys',
  name: 'Genesys Cloud',
  documentation: 'https://developer.genesys.cloud/commdigital/digital/webmessaging/',
  verified: 'documentation',
  notes: [
    'An administrator adds an OAuth client of the type Code Authorization with the redirect address shown here.',
    'Agents need the permission conversation:message:view or conversation:webmessaging:view.',
  ],
  exampleUrl: 'https://api.mypurecloud.com',
  recommends: 'own-account',
  settings: [
    {
      name: 'loginUrl',
      label: 'Log-in address',
      help: 'That of your region, e.g. https://login.mypurecloud.ie',
      usual: 'https://login.mypurecloud.com',
      required: true,
    },
    { name: 'clientId', label: 'OAuth client id', help: 'Admin → Integrations → OAuth.', required: true },
  ],
  definition: {
    role: 'packet',
    needs: [['conversationId']],
    provides: ['name', 'email', 'orderNumber'],
    auth: {
      kind: 'oauth',
      authorizationUrl: '{{settings.loginUrl}}/oauth/authorize',
      tokenUrl: '{{settings.loginUrl}}/oauth/token',
      clientId: '{{settings.clientId}}',
    },
    requests: [
      {
        id: 'conversation',
        method: 'GET',
        path: '/api/v2/conversations/messages/{{conversationId}}',
        bind: { messageIds: 'participants[].messages[].messageId' },
        expects: 'participants',
        nobody: [404],
      },
      {
        id: 'messages',
        method: 'POST',
        path: '/api/v2/conversations/messages/{{conversationId}}/messages/bulk',
        body: '{{messageIds}}',
        when: ['messageIds'],
        expects: 'entities',
      },
    ],
    mappings: [],
    packets: conversation,
    ...usualLimits,
    freshSeconds: 30,
  },
}
