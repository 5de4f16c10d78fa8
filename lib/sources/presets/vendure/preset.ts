import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

const order = `id code state orderPlacedAt
  currencyCode [[orders.total: totalWithTax]]
  [[orders.lines: lines { quantity linePriceWithTax productVariant { sku name } }]]
  fulfillments { id state method trackingCode createdAt }
  [[orders.payments: payments { method state amount }]]
  [[orders.returns: refunded: payments { refunds { state total reason createdAt } }]]`

const byEmail = `query($email: String!) {
  customers(options: { filter: { emailAddress: { eq: $email } }, take: 1 }) {
    items {
      id emailAddress [[customers.name: firstName lastName]] [[customers.phone: phoneNumber]]
      [[customers.customerSince: createdAt]] [[customers.tier: groups { name }]]
      [[customers.address: addresses { streetLine1 city postalCode country { code } }]]
      [[customers.orderCount: placed: orders(options: { take: 1, filter: { orderPlacedAt: { isNull: false } } }) { totalItems }]]
      orders(options: { take: 30, sort: { createdAt: DESC } }) { items { ${order} } }
    }
  }
}`

const byNumber = `query($number: String!) {
  orders(options: { filter: { code: { eq: $number } }, take: 1 }) {
    items {
      ${order}
      customer {
        emailAddress [[orders.customerName: firstName lastName]] [[orders.customerPhone: phoneNumber]]
      }
    }
  }
}`

const login = `mutation($username: String!, $password: String!) {
  login(username: $username, password: $password) { __typename }
}`

// Order and fulfilment states: https://docs.vendure.io/guides/core-concepts/orders/
const orderWords = {
  AddingItems: 'draft',
  Draft: 'draft',
  ArrangingPayment: 'placed',
  PaymentAuthorized: 'placed',
  PaymentSettled: 'paid',
  PartiallyShipped: 'shipped',
  Shipped: 'shipped',
  PartiallyDelivered: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
}

const errors: RequestTemplate['errors'] = [
  { path: 'errors[0].extensions.code', equals: 'FORBIDDEN', kind: 'unauthorized' },
  { path: 'errors[0]', kind: 'bad-response' },
]

const orders = eachOnce('customer.data.customers.items[].orders.items[]', 'found.data.orders.items')

/** Customer and orders of a Vendure shop, by its Admin API. Errors come with status 200, money in minor units. */
export const preset: Preset = {
  id: 'vendure',
  name: 'Vendure',
  documentation: 'https://docs.vendure.io/reference/graphql-api/admin/queries/',
  verified: 'live',
  exampleUrl: 'https://shop.example.com',
  recommends: 'own-account',
  credentialHelp: 'An administrator account that may read customers and orders.',
  definition: {
    role: 'orders',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: {
      kind: 'login',
      request: {
        id: 'login',
        method: 'POST',
        path: '/admin-api',
        body: { query: login, variables: { username: '{{username}}', password: '{{password}}' } },
        errors: [{ path: 'data.login.__typename', equals: 'InvalidCredentialsError', kind: 'unauthorized' }],
      },
      bindHeaders: { token: 'vendure-auth-token' },
      header: 'authorization',
      prefix: 'Bearer ',
      value: '{{token}}',
    },
    requests: [
      {
        id: 'customer',
        method: 'POST',
        path: '/admin-api',
        body: { query: byEmail, variables: { email: '{{email}}' } },
        when: ['email'],
        expects: 'data.customers.items',
        errors,
      },
      {
        id: 'found',
        method: 'POST',
        path: '/admin-api',
        body: { query: byNumber, variables: { number: '{{orderNumber}}' } },
        when: ['orderNumber'],
        expects: 'data.orders.items',
        errors,
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customer.data.customers.items',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [firstName, lastName][?@])", as: 'text' },
          email: 'emailAddress',
          phone: { path: 'phoneNumber', as: 'text' },
          tier: { path: 'groups[0].name', as: 'text' },
          customerSince: { path: 'createdAt', as: 'instant' },
          orderCount: { path: 'placed.totalItems', as: 'number' },
          address: {
            fields: {
              street: { path: 'addresses[0].streetLine1', as: 'text' },
              postalCode: { path: 'addresses[0].postalCode', as: 'text' },
              city: { path: 'addresses[0].city', as: 'text' },
              country: { path: 'addresses[0].country.code', as: 'text' },
            },
          },
        },
      },
      {
        to: 'orders',
        each: orders,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'code', as: 'text' },
          customerEmail: { path: 'customer.emailAddress', as: 'text' },
          customerName: { path: "join(' ', [customer.firstName, customer.lastName][?@])", as: 'text' },
          customerPhone: { path: 'customer.phoneNumber', as: 'text' },
          status: { path: 'state', as: 'words', words: orderWords },
          statusText: { path: 'state', as: 'text' },
          placedAt: { path: 'orderPlacedAt', as: 'instant' },
          total: { path: 'totalWithTax', as: 'money-minor', currency: 'currencyCode' },
          lines: {
            each: 'lines',
            fields: {
              name: { path: 'productVariant.name', as: 'text' },
              sku: { path: 'productVariant.sku', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              total: { path: 'linePriceWithTax', as: 'money-minor', currency: 'currencyCode' },
            },
          },
          payments: {
            each: 'payments',
            fields: {
              method: { path: 'method', as: 'text' },
              status: { path: 'state', as: 'text' },
              amount: { path: 'amount', as: 'money-minor', currency: 'currencyCode' },
            },
          },
          returns: {
            each: 'refunded[].refunds[]',
            fields: {
              status: { path: 'state', as: 'text' },
              reason: { path: 'reason', as: 'text' },
              at: { path: 'createdAt', as: 'instant' },
              amount: { path: 'total', as: 'money-minor', currency: 'currencyCode' },
            },
          },
        },
      },
      {
        to: 'shipments',
        // A fulfilment does not name its order, so the order's code is put beside each.
        each: `${orders}.[let $code = code in fulfillments[].merge(@, {order: $code})][][]`,
        fields: {
          recordId: { path: 'id || trackingCode', as: 'text' },
          orderNumber: { path: 'order', as: 'text' },
          status: {
            path: 'state',
            as: 'words',
            words: {
              Pending: 'processing',
              Shipped: 'shipped',
              Delivered: 'delivered',
              Cancelled: 'cancelled',
            },
          },
          statusText: { path: 'state', as: 'text' },
          carrier: { path: 'method', as: 'text' },
          trackingNumber: { path: 'trackingCode', as: 'text' },
          shippedAt: { path: 'createdAt', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
  },
}
