import type { ContextKey, Preset, SourceRole, Verified } from '#lib/contract/source.ts'

/* What sources are for, as the headings of the catalogue, in its order. */
const purposes: Record<SourceRole, string> = {
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

const verified: Record<Verified, { label: string; meaning: string }> = {
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

/* What a source needs to know before it can be asked: as a label … */
const keys: Record<ContextKey, string> = {
  ticketId: 'Ticket number',
  ticketCreatedAt: 'Time of the ticket',
  conversationId: 'ID of the bot’s conversation',
  email: 'Customer’s e-mail address',
  phone: 'Customer’s phone number',
  name: 'Customer’s name',
  orderNumber: 'Order number',
  customerId: 'Customer ID',
  language: 'Language',
  question: 'Question',
  text: 'Text',
}

/* … and in a sentence, after "needs" and "by". */
const theKeys: Record<ContextKey, string> = {
  ticketId: 'the ticket number',
  ticketCreatedAt: 'the time of the ticket',
  conversationId: 'the ID of the bot’s conversation',
  email: 'the customer’s e-mail address',
  phone: 'the customer’s phone number',
  name: 'the customer’s name',
  orderNumber: 'the order number',
  customerId: 'the customer ID',
  language: 'the language',
  question: 'the question',
  text: 'the text',
}

const recommends: Record<Preset['recommends'], string> = {
  'helpdesk-session': 'Uses each agent’s own log-in to the helpdesk: nothing to enter.',
  'own-account': 'Each agent enters an account of their own.',
  gateway: 'For a team, put a gateway between that holds the token: agents then enter nothing.',
  none: 'Needs no log-in.',
}

/** What is said of presets: what they are for, how well they are tried, what they need. */
export const presets = {
  purposes,
  verified,
  keys,
  theKeys,
  /** Between two things that are needed together. */
  and: ' and ',
  /** Between two ways of being asked. */
  or: ', or ',
  askedBy: (needs: string) => `Asked by ${needs}.`,
  sameForAll: 'The same for every ticket.',
  recommends,
  enters: {
    nothing: 'Needs no log-in.',
    session: 'Uses the agent’s log-in to the helpdesk.',
    signIn: 'Each agent signs in there.',
    password: 'You enter a user name and a password.',
    token: 'You enter a token.',
  },
  points: {
    rest: 'Addresses such as /api/orders?email=… that answer with JSON. Most systems have one.',
    graphql: 'One address that takes a query and its variables.',
    'json-rpc': 'One address that takes the name of a method and its parameters.',
  },
  search: 'Search the presets',
  searchExample: 'Shopify, loyalty, orders…',
  /** Always many, as the catalogue is. */
  ready: (amount: number) => `${amount} systems are ready-made.`,
  found: (amount: number, all: number) => `${amount} of ${all} found.`,
  noneFound: 'Connect yours from scratch, below: no code is needed for that either.',
  scratch: 'From scratch',
  loading: 'Loading the presets',
}
