import { type Preset, usualLimits } from './preset.ts'

/**
 * Handoff events of a Bot Framework or Copilot Studio bot, kept by the team's own handoff endpoint, which answers
 * with a list of events, newest first, for a conversation or for an e-mail address.
 */
export const botFramework: Preset = {
  id: 'bot-framework',
  name: 'Microsoft Bot Framework',
  documentation: 'https://learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human',
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
      },
      { id: 'requester', method: 'GET', path: '/handoffs', query: { email: '{{email}}' }, when: ['email'] },
    ],
    mappings: [],
    packets: { each: '[conversation, requester][] | []', format: 'bot-framework' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
