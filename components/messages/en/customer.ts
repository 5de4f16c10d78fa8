import type { ConversationRecord } from '#lib/contract/records.ts'
import type { IdentityLink } from '#lib/contract/unified-profile.ts'

const handlers: Record<NonNullable<ConversationRecord['handledBy']>, string> = {
  bot: 'with the bot',
  agent: 'with an agent',
  both: 'with bot and agent',
}

const linkStates: Record<IdentityLink['state'], string> = {
  linked: 'matched',
  possible: 'may be this customer',
  unlinked: 'somebody else, said an agent',
}

/** The words of the customer's tab. They are loaded with it. */
export const customer = {
  loyalty: {
    title: 'Loyalty',
    points: (count: string) => `${count} ${count === '1' ? 'point' : 'points'}`,
    until: 'until',
    expiring: (count: string) => `${count} ${count === '1' ? 'point expires' : 'points expire'}`,
  },
  preferences: {
    channel: 'Prefers',
    language: 'Prefers language',
    consents: 'Consents',
    granted: 'yes',
    refused: 'no',
  },
  browsing: {
    cart: 'Cart',
    viewed: 'Viewed',
    lastSeen: 'Last seen',
  },
  conversations: {
    title: 'Earlier conversations',
    noSubject: 'Conversation',
    handlers,
  },
  links: {
    states: linkStates,
    certainty: 'Certainty that it is this customer',
    link: 'Same person',
    unlink: 'Not this customer',
    undo: 'Undo',
    of: (action: string, what: string) => `${action}: ${what}`,
    hint: 'Nothing is changed in the systems. Values of a record count only while it is matched.',
  },
}
