import type { Preset } from '#lib/contract/source.ts'
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
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'api-key', in: 'header', name: 'authorization', prefix: 'token ' },
    requests: [
      {
        ...list('customers', 'Customer', { email_id: '{{email}}' }, [
          'name',
          'customer_name',
          'customer_group',
          'email_id',
          'mobile_no',
          'language',
          'creation',
        ]),
        bind: { customer: 'message[0].name' },
      },
      {
        ...list('orders', 'Sales Order', { customer: '{{customer}}' }, [
          'name',
          'po_no',
          'status',
          'transaction_date',
          'grand_total',
          'currency',
        ]),
        when: ['customer'],
        bind: { orderNames: 'message[0] && message[].name' },
      },
      {
        // (?) A child table is read through its parent.
        ...list(
          'lines',
          'Sales Order Item',
          { parent: ['in', '{{orderNames}}'] },
          ['parent', 'item_code', 'item_name', 'qty', 'amount'],
          { parent: 'Sales Order', limit_page_length: 200 },
        ),
        when: ['orderNames'],
      },
      {
        ...list('notes', 'Delivery Note', { customer: '{{customer}}' }, [
          'name',
          'po_no',
          'status',
          'posting_date',
          'transporter_name',
          'lr_no',
        ]),
        when: ['customer'],
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
        each: 'orders.message[].[let $name = name in merge(@, {items: $.lines.message[?parent == $name]})][]',
        fields: {
          recordId: { path: 'name', as: 'text' },
          // The customer's own number, which a shop's connector writes here.
          number: { path: 'po_no || name', as: 'text' },
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
          url: { link: '/app/sales-order/{{id}}', with: { id: 'name' } },
        },
      },
      {
        to: 'shipments',
        each: 'notes.message',
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
    freshSeconds: 300,
  },
}
