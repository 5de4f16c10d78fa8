import type { Preset } from '#lib/contract/source.ts'
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

/**
 * Customer and orders of a WooCommerce shop, by its REST API v3. User name and password are a consumer key and its
 * secret. Orders are found through the customer's account: those of guests have none, and the API has no filter by
 * address.
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
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/wp-json/wc/v3/customers',
        // Without a role only those are found who have never been anything but customers.
        query: { email: '{{email}}', role: 'all' },
        bind: { customerId: '[0].id' },
        expects: '[]',
      },
      {
        id: 'orders',
        method: 'GET',
        path: '/wp-json/wc/v3/orders',
        query: { customer: '{{customerId}}', per_page: '20', orderby: 'date', order: 'desc' },
        when: ['customerId'],
        expects: '[]',
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
        each: 'orders',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'number', as: 'text' },
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
            each: "[{method: payment_method_title, status: date_paid_gmt && 'paid', amount: total}, refunds[].{method: 'Refund', status: 'refunded', amount: abs(to_number(total))}][]",
            fields: {
              method: { path: 'method', as: 'text' },
              status: { path: 'status', as: 'text' },
              amount: { path: 'amount', as: 'money-major', currency: 'currency' },
            },
          },
          url: { link: '/wp-admin/post.php?post={{id}}&action=edit', with: { id: 'id' } },
        },
      },
    ],
    ...usualLimits,
  },
}
