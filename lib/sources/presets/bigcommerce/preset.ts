import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

// Status numbers: the examples of ordersCount_Resp in
// https://github.com/bigcommerce/docs/blob/main/reference/orders.v2.oas2.yml. The names are the shop's own.
const orderWords = {
  '0': 'draft',
  '1': 'placed',
  '2': 'shipped',
  '3': 'shipped',
  '4': 'refunded',
  '5': 'cancelled',
  '6': 'cancelled',
  '7': 'placed',
  '8': 'processing',
  '9': 'processing',
  '10': 'delivered',
  '11': 'paid',
  '12': 'placed',
  '14': 'paid',
}

/** A time of the V2 API, `Wed, 10 Jan 2018 21:05:30 +0000`, as ISO 8601. */
const isoTime = (path: string) =>
  `let $part = split(${path}, ' ') in let $month = find_first('JanFebMarAprMayJunJulAugSepOctNovDec', $part[2]) in join('', [$part[3], '-', pad_left(to_string($month // \`3\` + \`1\`), \`2\`, '0'), '-', pad_left($part[1], \`2\`, '0'), 'T', $part[4], $part[5]])`

/**
 * Customer, orders and parcels of a BigCommerce shop: customers by the V3 API, orders by the V2 API, which has them.
 * The base URL names the shop: `https://api.bigcommerce.com/stores/<store hash>`. Lines and parcels are one request an
 * order, and are asked for the latest order alone. (?) An address without orders may be answered by 204 and no body.
 */
export const preset: Preset = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  documentation: 'https://developer.bigcommerce.com/docs/rest-management/orders',
  verified: 'documentation',
  exampleUrl: 'https://api.bigcommerce.com/stores/abc123',
  recommends: 'gateway',
  credentialHelp: 'The access token of a store-level API account: Settings → API accounts.',
  definition: {
    role: 'orders',
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'api-key', in: 'header', name: 'x-auth-token' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/v3/customers',
        query: { 'email:in': '{{email}}', include: 'addresses' },
        expects: 'data',
      },
      {
        // By the address and not by the customer: guests order too.
        id: 'orders',
        method: 'GET',
        path: '/v2/orders',
        query: { email: '{{email}}', sort: 'date_created:desc', limit: '20' },
        bind: { latestOrder: '[0].id' },
        expects: '[]',
        // The V2 API answers a list without items with 204 and no body.
        nobody: [204],
      },
      {
        id: 'products',
        method: 'GET',
        path: '/v2/orders/{{latestOrder}}/products',
        when: ['latestOrder'],
        expects: '[]',
        nobody: [204],
      },
      {
        id: 'shipments',
        method: 'GET',
        path: '/v2/orders/{{latestOrder}}/shipments',
        when: ['latestOrder'],
        expects: '[]',
        nobody: [204],
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.data',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [first_name, last_name][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          customerSince: { path: 'date_created', as: 'instant' },
          address: {
            fields: {
              street: { path: 'addresses[0].address1', as: 'text' },
              postalCode: { path: 'addresses[0].postal_code', as: 'text' },
              city: { path: 'addresses[0].city', as: 'text' },
              country: { path: 'addresses[0].country_code', as: 'text' },
            },
          },
        },
      },
      {
        to: 'orders',
        each: 'orders[].[let $id = id in merge(@, {items: $.products[?order_id == $id]})][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'id', as: 'text' },
          status: { path: 'status_id', as: 'words', words: orderWords },
          statusText: { path: 'custom_status || status', as: 'text' },
          placedAt: { path: isoTime('date_created'), as: 'instant' },
          total: { path: 'total_inc_tax', as: 'money-major', currency: 'currency_code' },
          lines: {
            each: 'items',
            fields: {
              name: { path: 'name', as: 'text' },
              sku: { path: 'sku', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              total: { path: 'total_inc_tax', as: 'money-major', currency: 'currency_code' },
            },
          },
          payments: {
            // "0.0000" is the API's way to say that nothing was refunded.
            each: "[{method: payment_method, status: payment_status, amount: total_inc_tax}, [@][?to_number(refunded_amount) > `0`].{method: 'Refund', status: 'refunded', amount: refunded_amount}][]",
            fields: {
              method: { path: 'method', as: 'text' },
              status: { path: 'status', as: 'text' },
              amount: { path: 'amount', as: 'money-major', currency: 'currency_code' },
            },
          },
        },
      },
      {
        to: 'shipments',
        each: 'shipments[]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          orderNumber: { path: 'order_id', as: 'text' },
          status: "'shipped'",
          carrier: {
            path: 'shipping_provider_display_name || tracking_carrier || shipping_provider',
            as: 'text',
          },
          trackingNumber: { path: 'tracking_number', as: 'text' },
          shippedAt: { path: isoTime('date_created'), as: 'instant' },
        },
      },
    ],
    ...usualLimits,
  },
}
