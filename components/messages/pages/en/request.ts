import { counter } from '../../count.ts'

const count = counter('en')

/** The step that says what Baton asks a system: its requests, what must be known first, and the limits. */
export const request = {
  noPreset: 'This Baton does not have the preset of this source.',
  chain: {
    title: 'Requests',
    about:
      'One is enough for most systems. Where the customer’s ID has to be looked up first, add a second one that uses what the first one found.',
    add: 'Add a request',
    noName: 'no name',
    /** A request that is folded up, and wrong. */
    problem: 'has a problem',
    remove: (id: string) => `Remove the request ${id}`,
    name: 'Name of this request',
    nameHelp: 'Small letters, digits and hyphens. Its reply is kept under this name.',
  },
  kind: 'Kind',
  kinds: {
    rest: 'REST (addresses and parameters)',
    graphql: 'GraphQL (one query)',
    'json-rpc': 'JSON-RPC (method and parameters)',
  },
  method: 'Method',
  path: 'Path',
  pathHelp: 'Appended to the source’s address. Paste it with what follows its question mark.',
  /** Holes of a request that nothing fills. */
  unknown: (names: string) => `Nothing gives ${names}: a request that lacks a value is not sent.`,
  query: 'Parameters of the address',
  queryHelp: 'What comes after the question mark: ?email={{email}}&limit=20',
  headers: 'Headers',
  noSecret: 'No secrets here: this goes to every agent. Choose on “Connect” how Baton proves who asks.',
  /** What is read of the chips that write a hole; what is seen follows. */
  holes: 'Values to put into the field used last',
  holesTitle: 'Values to put in:',
  body: {
    sent: 'Sent along (body)',
    shapes: {
      none: 'Nothing',
      form: 'Form fields',
    },
    json: 'Body as JSON',
    jsonHelp: 'A text that is one hole alone takes the value with its own type.',
    query: 'Query',
    queryHelp: 'Ask only for fields that you map. Values go into the variables below.',
    variables: 'Variables',
    remote: 'Remote method',
    parameters: 'Parameters',
  },
  needs: {
    title: 'What it is for',
    about: 'And what must be known of a customer before it can be asked.',
    role: 'Role',
    roleHelp: 'It decides which card of the panel waits for this source.',
    legend: 'It can be asked when one of these is known',
    chooseOne: 'Choose at least one.',
    /** Groups of things that are needed together, joined by `and` and `or`. */
    allOf: (groups: string) => `Or all of: ${groups}`,
    and: ' and ',
    or: '; or ',
    provides: 'What other sources learn from it',
    providesLegend: 'Known after this source has answered',
    providesHelp: 'Sources that need one of these are asked then.',
  },
  limits: {
    title: 'Limits',
    about: 'So that a slow or chatty system never holds an agent up.',
    fold: 'Time, size and how often',
    /** How long it waits, and how often it tries again. */
    note: (seconds: string, retries: number) =>
      `${seconds} s, ${count(retries, { one: 'retry', other: 'retries' })}`,
    fields: {
      timeoutMs: {
        label: 'Waits at most, in ms',
        help: '100 to 60,000. Agents wait no longer than this.',
      },
      retries: {
        label: 'Tries after the first',
        help: '0 to 5, with growing pauses.',
      },
      maxBytes: {
        label: 'Largest reply, in bytes',
        help: 'Up to 20,000,000.',
      },
      perMinute: {
        label: 'Requests a minute at most',
        help: 'Empty: no limit of Baton’s own.',
      },
      freshSeconds: {
        label: 'Shown without asking again for, in seconds',
        help: 'Up to a day (86,400).',
      },
      keepSeconds: {
        label: 'Kept and shown as older data for, in seconds',
        help: 'Up to 30 days. After that it is deleted.',
      },
    },
    withoutOrigin: 'The system refuses requests that say where they come from: leave the Origin header out',
  },
}
