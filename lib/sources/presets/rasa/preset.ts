import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** The tracker of a conversation with a Rasa bot: messages, slots, and the actions that the bot took. */
export const preset: Preset = {
  id: 'rasa',
  name: 'Rasa',
  documentation: 'https://rasa.com/docs/reference/api/pro/http-api/tracker/add-a-message-to-a-tracker/',
  verified: 'recorded',
  notes: [
    'Start the server with --enable-api and --jwt-secret: its other way, a token in the address, would end up in logs.',
  ],
  exampleUrl: 'https://rasa.example.com',
  recommends: 'gateway',
  credentialHelp: 'A JSON Web Token signed with the secret of --jwt-secret, for a user with the role admin.',
  definition: {
    role: 'packet',
    needs: [['conversationId']],
    provides: ['orderNumber', 'email', 'name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'tracker',
        method: 'GET',
        path: '/conversations/{{conversationId}}/tracker',
        query: { include_events: 'ALL' },
        expects: 'sender_id',
        nobody: [404],
      },
    ],
    mappings: [],
    // Rasa answers for a conversation that it does not know with one that is empty.
    packets: { each: '[tracker][?events]', format: 'rasa' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
