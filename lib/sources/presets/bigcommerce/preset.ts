import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
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

/** What belongs to an order. The V2 API answers a list without items with 204 and no body. */
const ofOrder = (id: string, part: string, order: string): RequestTemplate => ({
  id,
  method: 'GET',
  path: `/v2/orders/{{${order}}}/${part}`,
  expects: '[]',
  nobody: [204],
})

const latest = { in: 'latestOrders', as: 'order', most: 3 }

// A pipe ends the projection, so that the filter sees the whole list.
const lines = '[$.products[], $."found-products"][] | [?order_id == $id]'

/**
 * Customer, orders and parcels of a BigCommerce shop: customers by the V3 API, orders by the V2 API, which has them.
 * The base URL names the shop: `https://api.bigcommerce.com/stores/<store hash>`. Lines and parcels are one request an
 * order, and are asked for the latest three and the one that the bot was told of. An order's number is its id.
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
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'api-key', in: 'header', name: 'x-auth-token' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/v3/customers',
        query: { 'email:in': '{{email}}', include: '[[customers.address: addresses]]' },
        when: ['email'],
        expects: 'data',
      },
      {
        // By the address and not by the customer: guests order too.
        id: 'orders',
        method: 'GET',
        path: '/v2/orders',
        query: { email: '{{email}}', sort: 'date_created:desc', limit: '50' },
        when: ['email'],
        bind: { latestOrders: '[0] && [:3].id' },
        expects: '[]',
        nobody: [204],
      },
      {
        id: 'found',
        method: 'GET',
        path: '/v2/orders/{{orderNumber}}',
        when: ['orderNumber'],
        bind: { foundOrder: 'id' },
        expects: 'id',
        // A number of another system, or none at all.
        nobody: [400, 404],
      },
      { ...ofOrder('products', 'products', 'order'), forEach: latest },
      { ...ofOrder('shipments', 'shipments', 'order'), forEach: latest },
      { ...ofOrder('found-products', 'products', 'foundOrder'), when: ['foundOrder'] },
      { ...ofOrder('found-shipments', 'shipments', 'foundOrder'), when: ['foundOrder'] },
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
        each: `${eachOnce('orders', '[found]')}.[let $id = id in merge(@, {items: ${lines}, owner: ($.orders[?id == $id] | [0]) && $.customers.data[0].email})][]`,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'id', as: 'text' },
          // An account's order is its owner's, whatever address stands in the bill.
          customerEmail: { path: 'owner || billing_address.email', as: 'text' },
          customerName: {
            path: "join(' ', [billing_address.first_name, billing_address.last_name][?@])",
            as: 'text',
          },
          customerPhone: { path: 'billing_address.phone', as: 'text' },
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
            each: '[@]',
            fields: {
              method: { path: 'payment_method', as: 'text' },
              status: { path: 'payment_status', as: 'text' },
              amount: { path: 'total_inc_tax', as: 'money-major', currency: 'currency_code' },
            },
          },
          returns: {
            // "0.0000" is the API's way to say that nothing was refunded.
            each: '[@][?to_number(refunded_amount) > `0`]',
            fields: {
              status: "'refunded'",
              amount: { path: 'refunded_amount', as: 'money-major', currency: 'currency_code' },
            },
          },
        },
      },
      {
        to: 'shipments',
        // The one that the bot was told of may be among the latest.
        each: eachOnce('shipments[]', '"found-shipments"'),
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
          trackingUrl: { path: 'tracking_link || generated_tracking_link', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    // https://developer.bigcommerce.com/docs/start/best-practices/api-rate-limits: 150 in 30 s on the smallest plan.
    perMinute: 200,
  },
}
