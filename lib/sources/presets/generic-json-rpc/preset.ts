import type { Preset } from '#lib/contract/source.ts'
import { orderFieldSettings, orderFields } from '../order-fields.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Orders of any JSON-RPC 2.0 API with a method that takes `{"email": …}` and gives a list. The base URL is the whole
 * address. What it cannot say, the editor can.
 */
export const preset: Preset = {
  id: 'generic-json-rpc',
  name: 'Any JSON-RPC API: orders',
  documentation: 'https://www.jsonrpc.org/specification',
  verified: 'documentation',
  notes: [
    'For a method that takes the address by the name email. For other parameters, make it your own or begin from scratch.',
    'Statuses are shown as the API writes them.',
  ],
  exampleUrl: 'https://api.example.com/jsonrpc',
  recommends: 'gateway',
  credentialHelp: 'The access token that the API takes as a bearer token.',
  settings: [
    { name: 'method', label: 'Method that gives a customer’s orders', usual: 'orders.find', required: true },
    ...orderFieldSettings,
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
        body: { jsonrpc: '2.0', id: 1, method: '{{settings.method}}', params: { email: '{{email}}' } },
        expects: 'result',
        // Errors come with status 200.
        errors: [{ path: 'error', kind: 'bad-response' }],
      },
    ],
    mappings: [{ to: 'orders', each: 'orders.result', fields: orderFields }],
    ...usualLimits,
  },
}
