import type { LaunchValue } from '#lib/contract/launch-value.ts'

/** The sheet of what an agent can start outside of Baton. */
export const launches = {
  open: 'Launch',
  title: 'Launch',
  waiting: 'Fetching the launches…',
  empty: 'Your team has set up no launches.',
  go: 'Open',
  start: 'Start the session',
  starting: 'Starting…',
  sends: (values: string) => `Hands over: ${values}`,
  nothing: 'Hands over nothing of the ticket',
  missing: (names: string) => `Not known: ${names}`,
  ready: 'The session is ready.',
  invitation: 'Invitation for the customer',
  insert: 'Insert the invitation',
  copy: 'Copy the invitation',
  again: 'Start another session',
  of: (what: string, launch: string) => `${what}: ${launch}`,
  values: {
    'ticket.id': 'ticket',
    'conversation.id': 'conversation',
    'order.number': 'order',
    'customer.id': 'customer number',
    'customer.email': 'e-mail address',
    'customer.name': 'name',
    'customer.phone': 'phone number',
  } satisfies Record<LaunchValue, string>,
}
