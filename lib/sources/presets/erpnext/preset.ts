import type { Preset } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * A list of documents. By the method behind `/api/resource`, because it takes a JSON body: in an address the filters
 * would be JSON as a text, and a customer's name with a quote in it would break out.
 * https://docs.frappe.io/framework/user/en/guides/integration/rest_api/listing_documents
 */
const list = (
  id: string,
  doctype: string,
  filters: { [key: string]: Json },
  fields: string[],
  more = {},
) => ({
  id,
  method: 'POST' as const,
  path: '/api/method/frappe.client.get_list',
  body: { doctype, filters, fields, order_by: 'creation desc', limit_page_length: 50, ...more },
  expects: 'message',
})

const orders = (id: string, filters: { [key: string]: Json }, more = {}) =>
  list(
    id,
    'Sales Order',
    filters,
    [
      'name',
      'po_no',
      'status',
      'transaction_date',
      'currency',
      'contact_email',
      '[[orders.customerName: customer_name]]',
      '[[orders.customerPhone: contact_mobile]]',
      '[[orders.total: grand_total]]',
    ],
    more,
  )

/** (?) A child table is read through its parent. */
const lines = (id: string, names: string) => ({
  ...list(
    id,
    'Sales Order Item',
    { parent: ['in', `{{${names}}}`] },
    ['parent', 'item_code', 'item_name', 'qty', 'amount'],
    { parent: 'Sales Order', limit_page_length: 200 },
  ),
  when: [names],
})

const noteFields = [
  'name',
  'po_no',
  'status',
  'is_return',
  'posting_date',
  '[[shipments.carrier: transporter_name]]',
  'lr_no',
]

const allOrders = eachOnce('orders.message', 'found.message', 'name')
const allNotes = eachOnce('notes.message', '"found-notes".message', 'name')
// A pipe ends the projection, so that what follows sees the whole list.
const ofOrder = '[$.lines.message, $."found-lines".message][] | [?parent == $name]'
const returned =
  '[$.notes.message, $."found-notes".message][] | [?is_return == `1` && po_no && po_no == $number]'

/** Customer, sales orders and delivery notes of an ERPNext site. The token is `api_key:api_secret` of a user. */
export const preset: Preset = {
  id: 'erpnext',
  name: 'ERPNext',
  documentation: 'https://docs.frappe.io/framework/user/en/api/rest',
  verified: 'documentation',
  exampleUrl: 'https://erp.example.com',
  recommends: 'own-account',
  credentialHelp: 'API key and secret of the user, joined by a colon: My Settings → API Access.',
  definition: {
    role: 'fulfilment',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'api-key', in: 'header', name: 'authorization', prefix: 'token ' },
    requests: [
      {
        ...list('customers', 'Customer', { email_id: '{{email}}' }, [
          'name',
          'email_id',
          '[[customers.name: customer_name]]',
          '[[customers.tier: customer_group]]',
          '[[customers.phone: mobile_no]]',
          '[[customers.language: language]]',
          '[[customers.customerSince: creation]]',
        ]),
        when: ['email'],
        bind: { customer: 'message[0].name' },
      },
      {
        ...orders('orders', { customer: '{{customer}}' }),
        when: ['customer'],
        bind: { orderNames: 'message[0] && message[].name' },
      },
      {
        // The customer's own number, which a shop's connector writes, or ERPNext's.
        ...orders('found', {}, { or_filters: { po_no: '{{orderNumber}}', name: '{{orderNumber}}' } }),
        when: ['orderNumber'],
        bind: { foundNames: 'message[0] && message[].name', foundNumber: 'message[0].po_no' },
      },
      lines('lines', 'orderNames'),
      lines('found-lines', 'foundNames'),
      { ...list('notes', 'Delivery Note', { customer: '{{customer}}' }, noteFields), when: ['customer'] },
      {
        ...list('found-notes', 'Delivery Note', { po_no: '{{foundNumber}}' }, noteFields),
        when: ['foundNumber'],
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.message',
        fields: {
          recordId: { path: 'name', as: 'text' },
          name: { path: 'customer_name', as: 'text' },
          email: { path: 'email_id', as: 'text' },
          phone: { path: 'mobile_no', as: 'text' },
          language: { path: 'language', as: 'text' },
          tier: { path: 'customer_group', as: 'text' },
          customerSince: { path: 'creation', as: 'instant' },
          url: { link: '/app/customer/{{id}}', with: { id: 'name' } },
        },
      },
      {
        to: 'orders',
        each: `${allOrders}.[let $name = name, $number = po_no in merge(@, {items: ${ofOrder}, returned: ${returned}, own: $.orders.message[?name == $name] | [0]})][]`,
        fields: {
          recordId: { path: 'name', as: 'text' },
          number: { path: 'po_no || name', as: 'text' },
          // Of the customer's own orders the contact may be somebody else, who unpacks the goods.
          customerEmail: { path: '!own && contact_email || null', as: 'text' },
          customerName: { path: 'customer_name', as: 'text' },
          customerPhone: { path: '!own && contact_mobile || null', as: 'text' },
          // (?) It says what is still to be done with the order.
          status: {
            path: 'status',
            as: 'words',
            words: {
              Draft: 'draft',
              'On Hold': 'placed',
              'To Pay': 'placed',
              'To Deliver and Bill': 'processing',
              'To Deliver': 'processing',
              'To Bill': 'shipped',
              Completed: 'shipped',
              Cancelled: 'cancelled',
            },
          },
          statusText: { path: 'status', as: 'text' },
          placedAt: { path: 'transaction_date', as: 'instant' },
          total: { path: 'grand_total', as: 'money-major', currency: 'currency' },
          lines: {
            each: 'items',
            fields: {
              name: { path: 'item_name || item_code', as: 'text' },
              sku: { path: 'item_code', as: 'text' },
              quantity: { path: 'qty', as: 'number' },
              total: { path: 'amount', as: 'money-major', currency: 'currency' },
            },
          },
          returns: {
            each: 'returned',
            fields: {
              status: { path: 'status', as: 'text' },
              at: { path: 'posting_date', as: 'instant' },
            },
          },
          url: { link: '/app/sales-order/{{id}}', with: { id: 'name' } },
        },
      },
      {
        to: 'shipments',
        // What comes back is a delivery note too.
        each: `${allNotes} | [?is_return != \`1\`]`,
        fields: {
          recordId: { path: 'name', as: 'text' },
          orderNumber: { path: 'po_no', as: 'text' },
          status: {
            path: 'status',
            as: 'words',
            words: {
              Draft: 'processing',
              'To Bill': 'shipped',
              Completed: 'shipped',
              'Return Issued': 'returned',
              Cancelled: 'cancelled',
            },
          },
          statusText: { path: 'status', as: 'text' },
          carrier: { path: 'transporter_name', as: 'text' },
          trackingNumber: { path: 'lr_no', as: 'text' },
          shippedAt: { path: 'posting_date', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    perMinute: 120,
    freshSeconds: 300,
  },
}
