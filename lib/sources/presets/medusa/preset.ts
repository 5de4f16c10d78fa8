import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

// https://docs.medusajs.com/api/admin: what is named replaces the default fields; `*` takes a relation with all of its own
// (?).
const orderFields =
  'id,display_id,status,payment_status,fulfillment_status,created_at,currency_code,*fulfillments,*fulfillments.labels[[orders.total: ,total]][[orders.lines: ,*items]][[orders.payments: ,*payment_collections]][[orders.returns: ,*payment_collections.payments.refunds]]'

// Payment and fulfilment statuses: AdminOrder in https://docs.medusajs.com/api/admin
const orderWords = {
  canceled: 'cancelled',
  refunded: 'refunded',
  delivered: 'delivered',
  partially_delivered: 'shipped',
  shipped: 'shipped',
  partially_shipped: 'shipped',
  fulfilled: 'processing',
  partially_fulfilled: 'processing',
  captured: 'paid',
  partially_refunded: 'paid',
  draft: 'draft',
}

/**
 * Customer, orders and parcels of a Medusa v2 shop, by its Admin API. The user name is a secret API key, the password
 * stays empty (?). Amounts are in the currency's main unit since v2, currency codes in small letters.
 */
export const preset: Preset = {
  id: 'medusa',
  name: 'Medusa',
  documentation: 'https://docs.medusajs.com/api/admin',
  verified: 'documentation',
  exampleUrl: 'https://shop.example.com',
  recommends: 'gateway',
  credentialHelp: 'A secret API key: Settings → Secret API Keys.',
  definition: {
    role: 'orders',
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/admin/customers',
        query: {
          email: '{{email}}',
          fields:
            'id,email,has_account[[customers.name: ,first_name,last_name]][[customers.phone: ,phone]][[customers.customerSince: ,created_at]][[customers.address: ,*addresses]][[customers.tier: ,*groups]]',
        },
        // An account and the guest of the same address are two customers: both have orders.
        bind: { customerIds: 'customers[0] && customers[].id' },
        expects: 'customers',
      },
      {
        id: 'orders',
        method: 'GET',
        path: '/admin/orders',
        query: { customer_id: '{{customerId}}', limit: '20', order: '-created_at', fields: orderFields },
        forEach: { in: 'customerIds', as: 'customerId', most: 5 },
        paging: {
          kind: 'cursor',
          items: 'orders',
          next: 'count > offset + limit && offset + limit',
          query: 'offset',
          mostPages: 3,
        },
        expects: 'orders',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.customers',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [first_name, last_name][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          tier: { path: 'groups[0].name', as: 'text' },
          customerSince: { path: 'created_at', as: 'instant' },
          address: {
            fields: {
              street: { path: 'addresses[0].address_1', as: 'text' },
              postalCode: { path: 'addresses[0].postal_code', as: 'text' },
              city: { path: 'addresses[0].city', as: 'text' },
              country: { path: 'upper(addresses[0].country_code)', as: 'text' },
            },
          },
          url: { link: '/app/customers/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'orders',
        each: 'orders[].orders[]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'display_id', as: 'text' },
          status: {
            path: "status == 'canceled' && 'canceled' || status == 'draft' && 'draft' || payment_status == 'refunded' && 'refunded' || fulfillment_status != 'not_fulfilled' && fulfillment_status || contains(['captured', 'partially_refunded'], payment_status) && payment_status || 'placed'",
            as: 'words',
            words: { ...orderWords, placed: 'placed' },
          },
          statusText: { path: "join(', ', [payment_status, fulfillment_status][?@])", as: 'text' },
          placedAt: { path: 'created_at', as: 'instant' },
          total: { path: 'total', as: 'money-major', currency: 'upper(currency_code)' },
          lines: {
            each: 'items',
            fields: {
              name: { path: "join(', ', [product_title || title, variant_title][?@])", as: 'text' },
              sku: { path: 'variant_sku', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              total: { path: 'total', as: 'money-major', currency: 'upper(currency_code)' },
            },
          },
          payments: {
            each: 'payment_collections',
            fields: {
              status: { path: 'status', as: 'text' },
              amount: { path: 'amount', as: 'money-major', currency: 'upper(currency_code)' },
            },
          },
          returns: {
            each: 'payment_collections[].payments[].refunds[]',
            fields: {
              status: "'refunded'",
              reason: { path: 'note', as: 'text' },
              at: { path: 'created_at', as: 'instant' },
              amount: { path: 'amount', as: 'money-major', currency: 'upper(currency_code)' },
            },
          },
          url: { link: '/app/orders/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'shipments',
        // A fulfilment does not name its order, so the order's number is put beside each.
        each: 'orders[].orders[].[let $order = display_id in fulfillments[].merge(@, {order: $order})][][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          orderNumber: { path: 'order', as: 'text' },
          // It has no status of its own, but a date for each step that it has taken.
          status:
            "canceled_at && 'cancelled' || delivered_at && 'delivered' || shipped_at && 'shipped' || 'processing'",
          carrier: { path: 'provider_id', as: 'text' },
          trackingNumber: { path: 'labels[0].tracking_number', as: 'text' },
          shippedAt: { path: 'shipped_at', as: 'instant' },
          deliveredAt: { path: 'delivered_at', as: 'instant' },
          trackingUrl: { path: 'labels[0].tracking_url', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    perMinute: 120,
  },
}
