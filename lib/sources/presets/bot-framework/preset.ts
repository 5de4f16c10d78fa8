import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** A list of events, or Direct Line's wrapper around one. */
const listOfActivities = 'not_null([], activities)'

/**
 * Handoff events of a Bot Framework or Copilot Studio bot, kept by the team's own handoff endpoint, which answers
 * with a list of events, newest first, for a conversation or for an e-mail address.
 */
export const preset: Preset = {
  id: 'bot-framework',
  name: 'Microsoft Bot Framework',
  documentation: 'https://learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human',
  verified: 'live',
  exampleUrl: 'https://bot.example.com',
  recommends: 'gateway',
  credentialHelp: 'The token that your handoff endpoint expects.',
  definition: {
    role: 'packet',
    needs: [['conversationId'], ['email']],
    provides: ['conversationId', 'orderNumber', 'name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'conversation',
        method: 'GET',
        path: '/handoffs',
        query: { conversation: '{{conversationId}}' },
        when: ['conversationId'],
        expects: listOfActivities,
      },
      {
        id: 'requester',
        method: 'GET',
        path: '/handoffs',
        query: { email: '{{email}}' },
        when: ['email'],
        expects: listOfActivities,
      },
    ],
    mappings: [],
    packets: { each: '[conversation, requester][] | []', format: 'bot-framework' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
