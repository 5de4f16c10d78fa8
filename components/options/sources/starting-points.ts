import type { SourceDefinition } from '#lib/contract/source.ts'

/** A kind of API to begin with, where there is no preset: an example to change, not a guess at the system. */
export interface StartingPoint {
  id: 'rest' | 'graphql' | 'json-rpc'
  name: string
  definition: SourceDefinition
}

const usual = {
  role: 'orders',
  needs: [['email']],
  provides: [],
  auth: { kind: 'bearer' },
  freshSeconds: 120,
  keepSeconds: 86_400,
  timeoutMs: 8000,
  maxBytes: 2_000_000,
  retries: 2,
} satisfies Partial<SourceDefinition>

/* Many systems number their orders and write the number without quotes. */
const example: SourceDefinition['mappings'][number]['fields'] = {
  recordId: { path: 'id', as: 'text' },
  number: { path: 'number', as: 'text' },
}

const rest: SourceDefinition = {
  ...usual,
  requests: [{ id: 'orders', method: 'GET', path: '/api/orders', query: { email: '{{email}}' } }],
  mappings: [{ to: 'orders', each: 'orders', fields: example }],
}

const graphql: SourceDefinition = {
  ...usual,
  requests: [
    {
      id: 'orders',
      method: 'POST',
      path: '/graphql',
      body: {
        query: 'query($email: String!) { orders(email: $email) { id number } }',
        variables: { email: '{{email}}' },
      },
      errors: [{ path: 'errors[0].message', kind: 'bad-response' }],
    },
  ],
  mappings: [{ to: 'orders', each: 'orders.data.orders', fields: example }],
}

const jsonRpc: SourceDefinition = {
  ...usual,
  requests: [
    {
      id: 'orders',
      method: 'POST',
      path: '/jsonrpc',
      body: { jsonrpc: '2.0', id: 1, method: 'orders.find', params: { email: '{{email}}' } },
      errors: [{ path: 'error.message', kind: 'bad-response' }],
    },
  ],
  mappings: [{ to: 'orders', each: 'orders.result', fields: example }],
}

export const startingPoints: readonly StartingPoint[] = [
  {
    id: 'rest',
    name: 'REST',
    definition: rest,
  },
  {
    id: 'graphql',
    name: 'GraphQL',
    definition: graphql,
  },
  {
    id: 'json-rpc',
    name: 'JSON-RPC',
    definition: jsonRpc,
  },
]
