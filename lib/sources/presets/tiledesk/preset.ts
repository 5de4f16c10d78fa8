import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const request = '/{{settings.project}}/requests/{{conversationId}}'

/** A request of Tiledesk with its messages. The base URL holds the version: `https://api.tiledesk.com/v3`. */
export const preset: Preset = {
  id: 'tiledesk',
  name: 'Tiledesk',
  documentation: 'https://developer.tiledesk.com/apis/rest-api/messages',
  verified: 'recorded',
  exampleUrl: 'https://api.tiledesk.com/v3',
  recommends: 'own-account',
  credentialHelp: 'Your e-mail address and your password in Tiledesk.',
  settings: [
    {
      name: 'project',
      label: 'Project ID',
      help: 'Settings → Project settings, or in the dashboard’s address.',
      required: true,
    },
  ],
  definition: {
    role: 'packet',
    needs: [['conversationId']],
    provides: ['orderNumber', 'email', 'name'],
    auth: { kind: 'basic' },
    requests: [
      { id: 'request', method: 'GET', path: request, expects: 'request_id', nobody: [404] },
      { id: 'messages', method: 'GET', path: `${request}/messages`, expects: '@', nobody: [404] },
    ],
    mappings: [],
    packets: { each: '[{request: request, messages: messages}][?request]', format: 'tiledesk' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
