import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const order = `id code state orderPlacedAt currencyCode totalWithTax
  lines { quantity linePriceWithTax productVariant { sku name } }
  fulfillments { id state method trackingCode createdAt }
  payments { method state amount }`

const query = `query($email: String!) {
  customers(options: { filter: { emailAddress: { eq: $email } }, take: 1 }) {
    items {
      id firstName lastName emailAddress phoneNumber createdAt groups { name }
      addresses { streetLine1 city postalCode country { code } }
      orders(options: { take: 20, sort: { createdAt: DESC } }) { items { ${order} } }
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
    needs: [['email']],
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
        body: { query, variables: { email: '{{email}}' } },
        expects: 'data.customers.items',
        errors: [
          { path: 'errors[0].extensions.code', equals: 'FORBIDDEN', kind: 'unauthorized' },
          { path: 'errors[0]', kind: 'bad-response' },
        ],
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
        each: 'customer.data.customers.items[].orders.items[]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'code', as: 'text' },
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
        },
      },
      {
        to: 'shipments',
        // A fulfilment does not name its order, so the order's code is put beside each.
        each: 'customer.data.customers.items[].orders.items[].[let $code = code in fulfillments[].merge(@, {order: $code})][][]',
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
