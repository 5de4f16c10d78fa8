import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

/** What the customer was shown and paid, which is not the shop's currency where a shop sells in several. */
const money = 'presentmentMoney { amount currencyCode }'

const order = `id legacyResourceId name createdAt cancelledAt
  displayFinancialStatus displayFulfillmentStatus returnStatus
  [[orders.customerEmail: email]] [[orders.customerPhone: phone]]
  [[orders.customerName: billingAddress { name }]]
  [[orders.total: totalPriceSet { ${money} }]]
  [[orders.payments: paymentGatewayNames totalReceivedSet { ${money} }]]
  [[orders.lines: lineItems(first: 15) { nodes { name sku quantity discountedTotalSet { ${money} } } }]]
  fulfillments(first: 5) {
    id displayStatus createdAt [[shipments.deliveredAt: deliveredAt]] [[shipments.plannedFor: estimatedDeliveryAt]]
    trackingInfo(first: 1) { company number [[shipments.trackingUrl: url]] }
  }
  [[orders.returns: refunds(first: 5) { createdAt note totalRefundedSet { ${money} } }]]`

// By the address itself and not by `customers(query:)`: that is a text search with a syntax of its own.
const byEmail = `query($email: String!, $after: String) {
  customer: customerByIdentifier(identifier: { emailAddress: $email }) {
    id legacyResourceId
    defaultEmailAddress { emailAddress }
    [[customers.name: displayName]] [[customers.language: locale]] [[customers.customerSince: createdAt]]
    [[customers.phone: defaultPhoneNumber { phoneNumber }]]
    [[customers.address: defaultAddress { address1 zip city countryCodeV2 }]]
    [[customers.orderCount: numberOfOrders]]
    [[customers.lifetimeValue: amountSpent { amount currencyCode }]]
    orders(first: 10, after: $after, sortKey: CREATED_AT, reverse: true) {
      nodes { ${order} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

// https://shopify.dev/docs/api/admin-graphql/latest/queries/orders#arguments-query
const byNumber = `query($number: String!) {
  orders(first: 2, query: $number) { nodes { ${order} } }
}`

/** Errors come with status 200: https://shopify.dev/docs/api/usage/response-codes */
const errors: RequestTemplate['errors'] = [
  { path: "errors[?extensions.code == 'THROTTLED'] | [0]", kind: 'rate-limited' },
  { path: "errors[?extensions.code == 'ACCESS_DENIED'] | [0]", kind: 'forbidden' },
  { path: 'errors[0]', kind: 'bad-response' },
]

const path = '/admin/api/2026-04/graphql.json'

// https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFinancialStatus
// https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFulfillmentStatus
const orderWords = {
  RETURNED: 'returned',
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
  || returnStatus == 'RETURNED' && 'RETURNED'
  || displayFinancialStatus == 'REFUNDED' && 'REFUNDED'
  || length(fulfillments) > \`0\` && length(fulfillments[?displayStatus != 'DELIVERED']) == \`0\`
    && displayFulfillmentStatus == 'FULFILLED' && 'DELIVERED'
  || contains(['FULFILLED', 'PARTIALLY_FULFILLED', 'IN_PROGRESS', 'ON_HOLD', 'SCHEDULED', 'PENDING_FULFILLMENT'], displayFulfillmentStatus)
    && displayFulfillmentStatus
  || displayFinancialStatus`

// An account's order is its owner's, whatever address it was sent to.
const ownOrders =
  'customer.data.customer.orders.nodes[].merge(@, {email: $.customer.data.customer.defaultEmailAddress.emailAddress})'
const orders = eachOnce(ownOrders, 'found.data.orders.nodes')

/**
 * Customer, orders and parcels of a Shopify shop, by its GraphQL Admin API; an order also by its number alone, because
 * guests order too.
 */
export const preset: Preset = {
  id: 'shopify',
  name: 'Shopify',
  documentation: 'https://shopify.dev/docs/api/admin-graphql/latest/queries/customerByIdentifier',
  verified: 'documentation',
  notes: ['Shopify shows orders older than 60 days only to apps with the scope read_all_orders.'],
  exampleUrl: 'https://your-shop.myshopify.com',
  recommends: 'gateway',
  credentialHelp: 'The Admin API access token of a custom app, with read_customers and read_orders.',
  definition: {
    role: 'orders',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'api-key', in: 'header', name: 'x-shopify-access-token' },
    requests: [
      {
        id: 'customer',
        method: 'POST',
        path,
        body: { query: byEmail, variables: { email: '{{email}}', after: '{{page.cursor}}' } },
        when: ['email'],
        paging: {
          kind: 'cursor',
          items: 'data.customer.orders.nodes',
          next: 'data.customer.orders.pageInfo.[hasNextPage && endCursor] | [0]',
          mostPages: 3,
        },
        expects: 'data',
        errors,
      },
      {
        id: 'found',
        method: 'POST',
        path,
        body: { query: byNumber, variables: { number: 'name:"{{orderNumber|backslash}}"' } },
        when: ['orderNumber'],
        expects: 'data',
        errors,
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
          orderCount: { path: 'numberOfOrders', as: 'number' },
          lifetimeValue: {
            path: 'amountSpent.amount',
            as: 'money-major',
            currency: 'amountSpent.currencyCode',
          },
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
        each: orders,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'name', as: 'text' },
          customerEmail: { path: 'email', as: 'text' },
          customerName: { path: 'billingAddress.name', as: 'text' },
          customerPhone: { path: 'phone', as: 'text' },
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
            each: 'paymentGatewayNames && [@] || `[]`',
            fields: {
              method: { path: "join(', ', paymentGatewayNames)", as: 'text' },
              status: { path: 'displayFinancialStatus', as: 'text' },
              amount: {
                path: 'totalReceivedSet.presentmentMoney.amount',
                as: 'money-major',
                currency: 'totalReceivedSet.presentmentMoney.currencyCode',
              },
            },
          },
          returns: {
            each: 'refunds',
            fields: {
              status: "'refunded'",
              reason: { path: 'note', as: 'text' },
              at: { path: 'createdAt', as: 'instant' },
              amount: {
                path: 'totalRefundedSet.presentmentMoney.amount',
                as: 'money-major',
                currency: 'totalRefundedSet.presentmentMoney.currencyCode',
              },
            },
          },
          url: { link: '/admin/orders/{{id}}', with: { id: 'legacyResourceId' } },
        },
      },
      {
        to: 'shipments',
        // A fulfilment does not name its order, so the order's number is put beside each.
        each: `${orders}.[let $order = name in fulfillments[].merge(@, {order: $order})][][]`,
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
          deliveredAt: { path: 'deliveredAt', as: 'instant' },
          trackingUrl: { path: 'trackingInfo[0].url', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    perMinute: 60,
  },
}
