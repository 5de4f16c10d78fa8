import type { Preset } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

// https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties. "processing" is paid and waits to be sent
// (?). A failed payment may be tried again, so it says nothing of the order.
const orderWords = {
  'checkout-draft': 'draft',
  pending: 'placed',
  'on-hold': 'placed',
  processing: 'paid',
  completed: 'shipped',
  cancelled: 'cancelled',
  refunded: 'refunded',
}

/** Of an order only what is read, by the parameter that all lists of WordPress know. */
const orderFields =
  'id,number,status,customer_id,currency,total,payment_method_title,date_created_gmt,date_paid_gmt,billing.email[[orders.customerName: ,billing.first_name,billing.last_name]][[orders.customerPhone: ,billing.phone]][[orders.lines: ,line_items]][[orders.returns: ,refunds]]'

/**
 * Customer and orders of a WooCommerce shop, by its REST API v3. User name and password are a consumer key and its
 * secret. Orders are found through the customer's account. Those of guests have none, and the API has no filter by
 * address: they are found by their number, which is the order's id unless a plug-in counts by itself.
 */
export const preset: Preset = {
  id: 'woocommerce',
  name: 'WooCommerce',
  documentation: 'https://woocommerce.github.io/woocommerce-rest-api-docs/',
  verified: 'recorded',
  exampleUrl: 'https://shop.example.com',
  recommends: 'gateway',
  credentialHelp:
    'A consumer key and its secret with read access: WooCommerce → Settings → Advanced → REST API.',
  definition: {
    role: 'orders',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/wp-json/wc/v3/customers',
        // Without a role only those are found who have never been anything but customers.
        query: { email: '{{email}}', role: 'all' },
        when: ['email'],
        bind: { customerId: '[0].id' },
        expects: '[]',
      },
      {
        id: 'orders',
        method: 'GET',
        path: '/wp-json/wc/v3/orders',
        query: {
          customer: '{{customerId}}',
          per_page: '20',
          orderby: 'date',
          order: 'desc',
          _fields: orderFields,
        },
        when: ['customerId'],
        paging: { kind: 'link', items: '', mostPages: 3 },
        expects: '[]',
      },
      {
        id: 'found',
        method: 'GET',
        path: '/wp-json/wc/v3/orders/{{orderNumber}}',
        query: { _fields: orderFields },
        when: ['orderNumber'],
        expects: 'id',
        nobody: [404],
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [first_name, last_name][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'billing.phone', as: 'text' },
          customerSince: { path: 'date_created_gmt', as: 'instant' },
          address: {
            fields: {
              street: { path: "join(', ', [billing.address_1, billing.address_2][?@])", as: 'text' },
              postalCode: { path: 'billing.postcode', as: 'text' },
              city: { path: 'billing.city', as: 'text' },
              country: { path: 'billing.country', as: 'text' },
            },
          },
          url: { link: '/wp-admin/user-edit.php?user_id={{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'orders',
        // An account's order is its owner's, whatever address stands in the bill.
        each: `${eachOnce('orders', '[found]')}.[let $customer = customer_id in merge(@, {owner: $.customers[?id == $customer] | [0].email})][]`,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'number', as: 'text' },
          customerEmail: { path: 'owner || billing.email', as: 'text' },
          customerName: { path: "join(' ', [billing.first_name, billing.last_name][?@])", as: 'text' },
          customerPhone: { path: 'billing.phone', as: 'text' },
          status: { path: 'status', as: 'words', words: orderWords },
          statusText: { path: 'status', as: 'text' },
          placedAt: { path: 'date_created_gmt', as: 'instant' },
          total: { path: 'total', as: 'money-major', currency: 'currency' },
          lines: {
            each: 'line_items',
            fields: {
              // Names come as the page shows them, with entities: `Ship Your Idea &ndash; Color: Black`.
              name: { path: 'name', as: 'html-text' },
              sku: { path: 'sku', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              // What the customer pays: a line's total is without the tax.
              total: {
                path: 'to_number(total) + to_number(total_tax)',
                as: 'money-major',
                currency: 'currency',
              },
            },
          },
          payments: {
            each: '[@]',
            fields: {
              method: { path: 'payment_method_title', as: 'text' },
              status: { path: "date_paid_gmt && 'paid' || null", as: 'text' },
              amount: { path: 'total', as: 'money-major', currency: 'currency' },
            },
          },
          returns: {
            each: 'refunds',
            fields: {
              status: "'refunded'",
              reason: { path: 'reason', as: 'text' },
              amount: { path: 'abs(to_number(total))', as: 'money-major', currency: 'currency' },
            },
          },
          url: { link: '/wp-admin/post.php?post={{id}}&action=edit', with: { id: 'id' } },
        },
      },
    ],
    ...usualLimits,
    perMinute: 120,
  },
}
