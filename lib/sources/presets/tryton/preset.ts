import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

type Domain = (string | Domain)[]

/** `search_read` of a Tryton model: domain, offset, limit, order, fields and, last, the user's context. */
function read(
  id: string,
  model: string,
  by: 'email' | 'orderNumber',
  domain: Domain,
  order: string[][] | null,
  fields: string[],
): RequestTemplate {
  return {
    id,
    method: 'POST',
    path: '/',
    body: {
      id: 1,
      method: `model.${model}.search_read`,
      params: [[domain], 0, 50, order, fields, '{{context}}'],
    },
    when: ['context', by],
    expects: 'result',
    errors: [{ path: 'error', kind: 'bad-response' }],
  }
}

const saleFields = [
  'number',
  'reference',
  'sale_date',
  'state',
  'shipment_state',
  'currency.code',
  'party.email',
  '[[orders.customerName: party.name]]',
  '[[orders.customerPhone: party.phone]]',
  '[[orders.total: total_amount]]',
  '[[orders.lines: lines.product.code]]',
  '[[orders.lines: lines.product.name]]',
  '[[orders.lines: lines.quantity]]',
  '[[orders.lines: lines.amount]]',
  'shipments.number',
  'shipments.state',
  'shipments.planned_date',
  'shipments.effective_date',
]

/** The number is Tryton's own, the reference the shop's, where a connector has written it. */
const hasNumber: Domain = ['OR', ['reference', '=', '{{orderNumber}}'], ['number', '=', '{{orderNumber}}']]

const sales = eachOnce('sales.result', 'found.result')

/**
 * Customer, sales and shipments of a Tryton ERP, by its JSON-RPC (6.0). Errors come with status 200; a dotted field
 * comes back nested under its first part with a dot, `"lines."`. The base URL ends with the database's name, e.g.
 * `https://erp.example.com/shop`.
 */
export const preset: Preset = {
  id: 'tryton',
  name: 'Tryton',
  documentation: 'https://docs.tryton.org/projects/server/en/6.0/topics/models/index.html',
  verified: 'live',
  exampleUrl: 'https://erp.example.com/database',
  recommends: 'own-account',
  credentialHelp: 'Your own user name and password in Tryton.',
  definition: {
    role: 'fulfilment',
    needs: [['email'], ['orderNumber']],
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
        expects: 'result',
        errors: [{ path: 'error', kind: 'bad-response' }],
      },
      read('party', 'party.party', 'email', ['contact_mechanisms.value', '=', '{{email}}'], null, [
        'name',
        'email',
        'contact_mechanisms.type',
        'contact_mechanisms.value',
        '[[customers.phone: phone]]',
        '[[customers.phone: mobile]]',
        '[[customers.address: addresses.street]]',
        '[[customers.address: addresses.postal_code]]',
        '[[customers.address: addresses.city]]',
        '[[customers.address: addresses.country.code]]',
      ]),
      read(
        'sales',
        'sale.sale',
        'email',
        ['party.contact_mechanisms.value', '=', '{{email}}'],
        [['sale_date', 'DESC']],
        saleFields,
      ),
      read('found', 'sale.sale', 'orderNumber', hasNumber, null, saleFields),
    ],
    mappings: [
      {
        to: 'customers',
        each: 'party.result',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: 'email',
          otherEmails: '"contact_mechanisms."[?type==`"email"`].value',
          phone: { path: 'mobile || phone', as: 'text' },
          address: {
            fields: {
              street: { path: '"addresses."[0].street', as: 'text' },
              postalCode: { path: '"addresses."[0].postal_code', as: 'text' },
              city: { path: '"addresses."[0].city', as: 'text' },
              country: { path: '"addresses."[0]."country.".code', as: 'text' },
            },
          },
        },
      },
      {
        to: 'orders',
        each: sales,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'reference || number', as: 'text' },
          customerEmail: { path: '"party.".email', as: 'text' },
          customerName: { path: '"party.".name', as: 'text' },
          customerPhone: { path: '"party.".phone', as: 'text' },
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
            each: '"lines."',
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
        // A shipment does not name the shop's order, so the sale's number is put beside each.
        each: `${sales}.[let $order = (reference || number) in "shipments."[].merge(@, {order: $order})][][]`,
        fields: {
          recordId: { path: 'number', as: 'text' },
          orderNumber: { path: 'order', as: 'text' },
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
