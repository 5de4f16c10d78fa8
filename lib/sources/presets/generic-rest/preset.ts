import type { Preset } from '#lib/contract/source.ts'
import { orderFieldSettings, orderFields } from '../order-fields.ts'
import { usualLimits } from '../usual-limits.ts'

/** The reply itself, or the list in its field of the name that the team gives. */
const list =
  "(type(orders) == 'array' && orders) || (type(orders) == 'object' && (items(orders)[?[0] == '{{settings.list}}'] | [0][1])) || `[]`"

/**
 * Orders of any API that answers `GET <address>?<parameter>=<e-mail address>` with a list in JSON, without a definition
 * of one's own: the base URL is the whole address, the rest are settings. What it cannot say, the editor can.
 */
export const preset: Preset = {
  id: 'generic-rest',
  name: 'Any REST API: orders',
  documentation: 'https://www.rfc-editor.org/rfc/rfc9110.html',
  verified: 'documentation',
  notes: [
    'For one address that gives a customer’s orders. For more, make it your own or begin from scratch: the editor has all of it.',
    'Statuses are shown as the API writes them.',
  ],
  exampleUrl: 'https://api.example.com/v1/orders',
  recommends: 'gateway',
  credentialHelp: 'The access token that the API takes as a bearer token.',
  settings: [
    { name: 'parameter', label: 'Parameter with the e-mail address', usual: 'email', required: true },
    {
      name: 'list',
      label: 'Field with the list',
      help: 'Empty where the reply is the list itself.',
      usual: '',
      required: false,
    },
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
        method: 'GET',
        path: '?{{settings.parameter}}={{email}}',
        expects: '@',
        nobody: [404],
      },
    ],
    mappings: [{ to: 'orders', each: list, fields: orderFields }],
    ...usualLimits,
  },
}
