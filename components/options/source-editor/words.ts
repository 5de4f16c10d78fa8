import type { Auth, ContextKey, Preset, RequestTemplate, Transform, Verified } from '#lib/contract/source.ts'
import type { Condition } from '#lib/contract/team-config.ts'

/* The editor's words for the values of the contracts, each list complete by its type. */

export const contextKeys: Record<ContextKey, string> = {
  ticketId: 'Ticket number',
  ticketCreatedAt: 'Time of the ticket',
  conversationId: 'Conversation ID',
  email: 'E-mail address',
  phone: 'Phone number',
  name: 'Name',
  orderNumber: 'Order number',
  customerId: 'Customer ID',
  language: 'Language',
  question: 'Words to search for',
  text: 'Text to hand over',
}

export const inputExamples: Partial<Record<ContextKey, string>> = {
  email: 'eva.janssen@example.com',
  phone: '+31 6 1234 5678',
  name: 'Eva Janssen',
  language: 'nl',
}

export const authKinds: Record<Auth['kind'], string> = {
  none: 'Nothing: everybody may ask',
  'helpdesk-session': 'The agent’s own log-in at the helpdesk',
  basic: 'User name and password',
  bearer: 'Token (Authorization: Bearer)',
  'api-key': 'API key in a header or the address',
  oauth: 'Sign-in at the system (OAuth 2)',
  login: 'A log-in request that gives a token',
}

export const authHelp: Record<Auth['kind'], string> = {
  none: 'For systems inside your own network that ask nobody who they are.',
  'helpdesk-session': 'Works where the API is on the helpdesk’s own address. Nothing to enter.',
  basic: 'Also where the documentation speaks of a consumer key and its secret.',
  bearer: 'The documentation speaks of an access token or a bearer token.',
  'api-key': 'One secret in a header such as X-Auth-Token, or in the address.',
  oauth: 'Each agent signs in with an account of their own, and nobody hands out a token.',
  login: 'Baton logs in first and sends the token that it gets with every request.',
}

export const verifiedWords: Record<Verified, { label: string; about: string }> = {
  live: { label: 'verified live', about: 'Tested against the real system.' },
  recorded: {
    label: 'verified on recorded sample',
    about: 'Tested on replies copied from the vendor’s documentation, its API description or a run.',
  },
  documentation: {
    label: 'from documentation',
    about: 'Written from the documentation and not yet seen at work. Test each data point.',
  },
}

export const recommendations: Record<Preset['recommends'], string> = {
  'helpdesk-session': 'Nothing to enter: it uses the log-in that each agent has at the helpdesk anyway.',
  'own-account':
    'For a team: each agent enters an account of their own, with the rights to read and no more.',
  gateway:
    'For a team: this token opens much of the system. Keep it on one server that adds it (a gateway), not on every laptop.',
  none: 'Needs no credentials.',
}

export const conditionFields: Record<Condition['on'], string> = {
  queue: 'Queue',
  mailbox: 'Mailbox',
  brand: 'Brand',
  host: 'Address of the helpdesk',
}

export const transforms: Record<Transform, string> = {
  text: 'text',
  'html-text': 'HTML to text',
  number: 'number',
  boolean: 'yes or no',
  instant: 'date and time',
  'money-minor': 'money in cents',
  'money-major': 'money in whole units',
  words: 'their word → ours',
  role: 'who speaks',
}

export const transformHelp: Record<Transform, string> = {
  text: 'As it comes; numbers become text.',
  'html-text': 'The words without the markup.',
  number: 'Also where the system writes it as text.',
  boolean: 'true, 1, yes and Y are a yes.',
  instant: 'Any usual way to write a date, also seconds since 1970.',
  'money-minor': 'The system sends 2298 for 22.98.',
  'money-major': 'The system sends 22.98.',
  words: 'The system’s words on the left, Baton’s on the right.',
  role: 'The system’s word for customer, bot, agent and system.',
}

export const errorKinds: Record<NonNullable<RequestTemplate['errors']>[number]['kind'], string> = {
  unauthorized: 'The log-in is not accepted',
  forbidden: 'No right to read this',
  'not-found': 'The address does not exist',
  'rate-limited': 'Too many requests',
  'bad-response': 'Some other error',
}

export const pagingKinds = {
  none: 'One reply has everything',
  cursor: 'The reply names the next page (cursor)',
  page: 'Numbered pages',
  offset: 'By position (offset)',
  link: 'A Link header',
} as const
export type PagingKind = keyof typeof pagingKinds

/** The options of a choice, in the order of the list. */
export const optionsOf = <T extends string>(labels: Readonly<Record<T, string>>) =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }))
