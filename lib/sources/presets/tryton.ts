import type { RequestTemplate } from '#lib/contract/source.ts'
import { type Preset, usualLimits } from './preset.ts'

/** `search_read` of a Tryton model: domain, offset, limit, order, fields and, last, the user's context. */
function read(
  id: string,
  model: string,
  domain: unknown[],
  fields: string[],
  when: string[],
): RequestTemplate {
  return {
    id,
    method: 'POST',
    path: '/',
    body: {
      id: 1,
      method: `model.${model}.search_read`,
      params: [domain, 0, 50, null, fields, '{{context}}'],
    } as NonNullable<RequestTemplate['body']>,
    when: ['context', ...when],
    errors: [{ path: 'error', kind: 'bad-response' }],
  }
}

const ofParty = (field: string) => [[field, '=', '{{party}}']]

/** The first text in square brackets: shipments name their sale as `1 [1001]`, number and reference. */
const reference = (path: string) => `split(split(${path}, '[')[1], ']')[0]`

/**
 * Sales and shipments of a Tryton ERP, by its JSON-RPC (6.0). Errors come with status 200. The base URL ends with
 * the database's name, e.g. `https://erp.example.com/shop`.
 */
export const tryton: Preset = {
  id: 'tryton',
  name: 'Tryton',
  documentation: 'https://docs.tryton.org/projects/server/en/6.0/topics/models/index.html',
  definition: {
    role: 'fulfilment',
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    withoutOrigin: true,
    auth: {
      kind: 'login',
      request: {
        id: 'login',
        method: 'POST',
        path: '/',
        body: {
          id: 0,
          method: 'common.db.login',
          params: ['{{username}}', { password: '{{password}}' }, 'en'],
        },
        bind: { uid: 'result[0]', session: 'result[1]' },
      },
      header: 'authorization',
      prefix: 'Session ',
      value: '{{username}}:{{uid}}:{{session}}',
      encode: 'base64',
    },
    requests: [
      {
        id: 'context',
        method: 'POST',
        path: '/',
        body: { id: 1, method: 'model.res.user.get_preferences', params: [true, {}] },
        bind: { context: 'result' },
        errors: [{ path: 'error', kind: 'bad-response' }],
      },
      {
        ...read(
          'party',
          'party.contact_mechanism',
          [
            ['type', '=', 'email'],
            ['value', 'ilike', '{{email}}'],
          ],
          ['party', 'party.rec_name', 'value'],
          ['email'],
        ),
        bind: { party: 'result[0].party' },
      },
      read('customer', 'party.party', ofParty('id'), ['name', 'email', 'phone', 'mobile'], ['party']),
      read(
        'addresses',
        'party.address',
        ofParty('party'),
        ['street', 'postal_code', 'city', 'country.code'],
        ['party'],
      ),
      read(
        'sales',
        'sale.sale',
        ofParty('party'),
        ['number', 'reference', 'sale_date', 'state', 'shipment_state', 'total_amount', 'currency.code'],
        ['party'],
      ),
      read(
        'lines',
        'sale.line',
        ofParty('sale.party'),
        ['sale', 'product.code', 'product.name', 'quantity', 'amount'],
        ['party'],
      ),
      read(
        'shipments',
        'stock.shipment.out',
        ofParty('customer'),
        ['number', 'state', 'planned_date', 'effective_date', 'origins'],
        ['party'],
      ),
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customer.result[].merge(@, {place: $.addresses.result[0]})',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: 'email',
          phone: { path: 'mobile || phone', as: 'text' },
          address: {
            fields: {
              street: { path: 'place.street', as: 'text' },
              postalCode: { path: 'place.postal_code', as: 'text' },
              city: { path: 'place.city', as: 'text' },
              country: { path: 'place."country.".code', as: 'text' },
            },
          },
        },
      },
      {
        to: 'orders',
        // Lines come in one list for all sales: each sale takes its own.
        each: 'sales.result[].[let $sale = @, $id = id in merge($sale, {lines: $.lines.result[?sale == $id]})][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'reference || number', as: 'text' },
          status: {
            path: "(shipment_state == 'sent' && 'sent') || state",
            as: 'words',
            words: {
              draft: 'draft',
              quotation: 'placed',
              confirmed: 'placed',
              processing: 'processing',
              sent: 'shipped',
              done: 'shipped',
              cancelled: 'cancelled',
            },
          },
          statusText: { path: 'state', as: 'text' },
          placedAt: { path: 'sale_date', as: 'instant' },
          total: { path: 'total_amount', as: 'money-major', currency: '"currency.".code' },
          lines: {
            each: 'lines',
            fields: {
              name: { path: '"product.".name', as: 'text' },
              sku: { path: '"product.".code', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              total: { path: 'amount', as: 'money-major', currency: '"currency.".code' },
            },
          },
        },
      },
      {
        to: 'shipments',
        each: 'shipments.result',
        fields: {
          recordId: { path: 'number', as: 'text' },
          orderNumber: { path: reference('origins'), as: 'text' },
          status: {
            path: 'state',
            as: 'words',
            words: {
              draft: 'placed',
              waiting: 'processing',
              assigned: 'processing',
              picked: 'processing',
              packed: 'processing',
              done: 'shipped',
              cancelled: 'cancelled',
            },
          },
          statusText: { path: 'state', as: 'text' },
          plannedFor: { path: 'planned_date', as: 'instant' },
          shippedAt: { path: 'effective_date', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 300,
  },
}
