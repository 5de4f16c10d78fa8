import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** What the customer was shown and paid, which is not the shop's currency where a shop sells in several. */
const money = 'presentmentMoney { amount currencyCode }'

const order = `id legacyResourceId name createdAt cancelledAt displayFinancialStatus displayFulfillmentStatus
  paymentGatewayNames
  totalPriceSet { ${money} }
  totalReceivedSet { ${money} }
  lineItems(first: 15) { nodes { name sku quantity discountedTotalSet { ${money} } } }
  fulfillments(first: 5) {
    id displayStatus createdAt deliveredAt estimatedDeliveryAt
    trackingInfo(first: 1) { company number }
  }
  refunds(first: 5) { createdAt totalRefundedSet { ${money} } }`

// By the address itself and not by `customers(query:)`: that is a text search with a syntax of its own.
const query = `query($email: String!) {
  customer: customerByIdentifier(identifier: { emailAddress: $email }) {
    id legacyResourceId displayName locale createdAt
    defaultEmailAddress { emailAddress }
    defaultPhoneNumber { phoneNumber }
    defaultAddress { address1 zip city countryCodeV2 }
    orders(first: 15, sortKey: CREATED_AT, reverse: true) { nodes { ${order} } }
  }
}`

// https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFinancialStatus
// https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFulfillmentStatus
const orderWords = {
  CANCELLED: 'cancelled',
  REFUNDED: 'refunded',
  DELIVERED: 'delivered',
  FULFILLED: 'shipped',
  PARTIALLY_FULFILLED: 'shipped',
  IN_PROGRESS: 'processing',
  ON_HOLD: 'processing',
  SCHEDULED: 'processing',
  PENDING_FULFILLMENT: 'processing',
  PAID: 'paid',
  PARTIALLY_REFUNDED: 'paid',
  PENDING: 'placed',
  AUTHORIZED: 'placed',
  PARTIALLY_PAID: 'placed',
}

// An order says twice what it is doing. What has happened to the goods says more than what has happened to the money.
const orderState = `cancelledAt && 'CANCELLED'
  || displayFinancialStatus == 'REFUNDED' && 'REFUNDED'
  || length(fulfillments) > \`0\` && length(fulfillments[?displayStatus != 'DELIVERED']) == \`0\`
    && displayFulfillmentStatus == 'FULFILLED' && 'DELIVERED'
  || contains(['FULFILLED', 'PARTIALLY_FULFILLED', 'IN_PROGRESS', 'ON_HOLD', 'SCHEDULED', 'PENDING_FULFILLMENT'], displayFulfillmentStatus)
    && displayFulfillmentStatus
  || displayFinancialStatus`

const payments = `[
  {method: join(', ', paymentGatewayNames), status: displayFinancialStatus, money: totalReceivedSet.presentmentMoney},
  refunds[].{method: 'Refund', status: 'REFUNDED', money: totalRefundedSet.presentmentMoney}
][]`

/** Customer, orders and parcels of a Shopify shop, by its GraphQL Admin API. Errors come with status 200. */
export const preset: Preset = {
  id: 'shopify',
  name: 'Shopify',
  documentation: 'https://shopify.dev/docs/api/admin-graphql/latest/queries/customerByIdentifier',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.myshopify.com',
  recommends: 'gateway',
  credentialHelp: 'The Admin API access token of a custom app, with read_customers and read_orders.',
  definition: {
    role: 'orders',
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'api-key', in: 'header', name: 'x-shopify-access-token' },
    requests: [
      {
        id: 'customer',
        method: 'POST',
        path: '/admin/api/2026-04/graphql.json',
        body: { query, variables: { email: '{{email}}' } },
        expects: 'data',
        errors: [
          { path: "errors[?extensions.code == 'ACCESS_DENIED'] | [0]", kind: 'forbidden' },
          { path: 'errors[0]', kind: 'bad-response' },
        ],
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customer.data.customer',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'displayName', as: 'text' },
          email: { path: 'defaultEmailAddress.emailAddress', as: 'text' },
          phone: { path: 'defaultPhoneNumber.phoneNumber', as: 'text' },
          language: { path: 'locale', as: 'text' },
          customerSince: { path: 'createdAt', as: 'instant' },
          address: {
            fields: {
              street: { path: 'defaultAddress.address1', as: 'text' },
              postalCode: { path: 'defaultAddress.zip', as: 'text' },
              city: { path: 'defaultAddress.city', as: 'text' },
              country: { path: 'defaultAddress.countryCodeV2', as: 'text' },
            },
          },
          url: { link: '/admin/customers/{{id}}', with: { id: 'legacyResourceId' } },
        },
      },
      {
        to: 'orders',
        each: 'customer.data.customer.orders.nodes',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'name', as: 'text' },
          status: { path: orderState, as: 'words', words: orderWords },
          statusText: {
            path: "join(', ', [displayFinancialStatus, displayFulfillmentStatus][?@])",
            as: 'text',
          },
          placedAt: { path: 'createdAt', as: 'instant' },
          total: {
            path: 'totalPriceSet.presentmentMoney.amount',
            as: 'money-major',
            currency: 'totalPriceSet.presentmentMoney.currencyCode',
          },
          lines: {
            each: 'lineItems.nodes',
            fields: {
              name: { path: 'name', as: 'text' },
              sku: { path: 'sku', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              total: {
                path: 'discountedTotalSet.presentmentMoney.amount',
                as: 'money-major',
                currency: 'discountedTotalSet.presentmentMoney.currencyCode',
              },
            },
          },
          payments: {
            each: payments,
            fields: {
              method: { path: 'method', as: 'text' },
              status: { path: 'status', as: 'text' },
              amount: { path: 'money.amount', as: 'money-major', currency: 'money.currencyCode' },
            },
          },
          url: { link: '/admin/orders/{{id}}', with: { id: 'legacyResourceId' } },
        },
      },
      {
        to: 'shipments',
        // A fulfilment does not name its order, so the order's number is put beside each.
        each: 'customer.data.customer.orders.nodes[].[let $order = name in fulfillments[].merge(@, {order: $order})][][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          orderNumber: { path: 'order', as: 'text' },
          // https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentDisplayStatus
          status: {
            path: 'displayStatus',
            as: 'words',
            words: {
              SUBMITTED: 'processing',
              CONFIRMED: 'processing',
              LABEL_PRINTED: 'processing',
              LABEL_PURCHASED: 'processing',
              READY_FOR_PICKUP: 'processing',
              FULFILLED: 'shipped',
              MARKED_AS_FULFILLED: 'shipped',
              CARRIER_PICKED_UP: 'shipped',
              IN_TRANSIT: 'shipped',
              DELAYED: 'shipped',
              OUT_FOR_DELIVERY: 'shipped',
              ATTEMPTED_DELIVERY: 'shipped',
              DELIVERED: 'delivered',
              PICKED_UP: 'delivered',
              CANCELED: 'cancelled',
            },
          },
          statusText: { path: 'displayStatus', as: 'text' },
          carrier: { path: 'trackingInfo[0].company', as: 'text' },
          trackingNumber: { path: 'trackingInfo[0].number', as: 'text' },
          plannedFor: { path: 'estimatedDeliveryAt', as: 'instant' },
          shippedAt: { path: 'createdAt', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
  },
}
