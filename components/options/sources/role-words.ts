import type { ContextKey, Preset, SourceRole, Verified } from '#lib/contract/source.ts'

/** What sources are for, as the headings of the catalogue, in its order. */
export const purposes: Record<SourceRole, string> = {
  packet: 'Handoffs from the bot',
  orders: 'Orders and shop',
  customer: 'Customers (CRM)',
  fulfilment: 'Fulfilment and stock',
  loyalty: 'Loyalty',
  preferences: 'Preferences and consent',
  browsing: 'Browsing and marketing',
  ticket: 'The open ticket',
  tickets: 'Earlier tickets',
  conversations: 'Earlier conversations',
  knowledge: 'Knowledge base',
  macros: 'Macros',
  agents: 'Agents and presence',
  actions: 'Actions',
  metrics: 'Metrics',
}

export const verifiedWords: Record<Verified, { label: string; meaning: string }> = {
  live: { label: 'verified live', meaning: 'Every release of Baton is tested against the real system.' },
  recorded: {
    label: 'verified on recorded sample',
    meaning: 'Tested on replies copied from the vendor’s documentation or from a run, not on a live system.',
  },
  documentation: {
    label: 'from documentation',
    meaning:
      'Written from the vendor’s documentation. Nobody has tried it on the real system yet: test it well.',
  },
}

/** What a source needs to know before it can be asked. */
export const keyWords: Record<ContextKey, string> = {
  ticketId: 'ticket number',
  ticketCreatedAt: 'time of the ticket',
  conversationId: 'ID of the bot’s conversation',
  email: 'customer’s e-mail address',
  phone: 'customer’s phone number',
  name: 'customer’s name',
  orderNumber: 'order number',
  customerId: 'customer ID',
  language: 'language',
  question: 'question',
  text: 'text',
}

/** `the customer's e-mail address, or the order number`. */
export function needsWords(needs: readonly (readonly ContextKey[])[]): string {
  const ways = needs.map((keys) => keys.map((key) => `the ${keyWords[key]}`).join(' and '))
  return ways.filter((way) => way !== '').join(', or ') || 'nothing'
}

/** What a preset is asked with, as a sentence. */
export function askedWords({ definition: { needs } }: Preset): string {
  const known = needs.flat().length > 0
  return known ? `Asked by ${needsWords(needs)}.` : 'The same for every ticket.'
}

export const recommendsWords: Record<Preset['recommends'], string> = {
  'helpdesk-session': 'Uses each agent’s own log-in to the helpdesk: nothing to enter.',
  'own-account': 'Each agent enters an account of their own.',
  gateway: 'For a team, put a gateway between that holds the token: agents then enter nothing.',
  none: 'Needs no log-in.',
}

/** What somebody has to enter before the preset works. */
export function entersWords({ definition: { auth } }: Preset): string {
  switch (auth.kind) {
    case 'none':
      return 'Needs no log-in.'
    case 'helpdesk-session':
      return 'Uses the agent’s log-in to the helpdesk.'
    case 'oauth':
      return 'Each agent signs in there.'
    case 'basic':
    case 'login':
      return 'You enter a user name and a password.'
    case 'bearer':
    case 'api-key':
      return 'You enter a token.'
  }
}
