import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const usualQuery =
  'query($email: String!) { orders(email: $email) { id number status placedAt total currency } }'

/** What the query's first field gives: a list, or a connection with one in it. */
const list =
  "let $found = values(orders.data) | [0] in [$found, $found.nodes, $found.items, $found.edges[].node][?type(@) == 'array'] | [0]"

/**
 * Orders of any GraphQL API, by a query that the team writes. The base URL is the whole address. The query names the
 * fields as they are read here, with aliases where the API calls them otherwise, so that nothing has to be mapped.
 */
export const preset: Preset = {
  id: 'generic-graphql',
  name: 'Any GraphQL API: orders',
  documentation: 'https://graphql.org/learn/serving-over-http/',
  verified: 'documentation',
  notes: [
    'Fields that are called otherwise get an alias in the query, e.g. number: code. For lines, parcels and more, make it your own.',
    'Statuses are shown as the API writes them; amounts are read in the currency’s main unit.',
  ],
  exampleUrl: 'https://api.example.com/graphql',
  recommends: 'gateway',
  credentialHelp: 'The access token that the API takes as a bearer token.',
  settings: [
    {
      name: 'query',
      label: 'Query for a customer’s orders',
      help: 'Takes $email and gives id, number, status, placedAt, total and currency of each order.',
      usual: usualQuery,
      required: true,
    },
  ],
  definition: {
    role: 'orders',
    needs: [['email']],
    provides: ['orderNumber'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'orders',
        method: 'POST',
        path: '',
        body: { query: '{{settings.query}}', variables: { email: '{{email}}' } },
        expects: 'data',
        errors: [{ path: 'errors[0]', kind: 'bad-response' }],
      },
    ],
    mappings: [
      {
        to: 'orders',
        each: list,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'number', as: 'text' },
          statusText: { path: 'status', as: 'text' },
          placedAt: { path: 'placedAt', as: 'instant' },
          total: { path: 'total', as: 'money-major', currency: 'currency' },
        },
      },
    ],
    ...usualLimits,
  },
}
