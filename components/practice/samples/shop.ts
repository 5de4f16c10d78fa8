import { type Order, orderId, orders, ordersOf, products, totalCents } from './orders.ts'
import { customers, fullName, type Person } from './people.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { days, offsetTime } from './sample-time.ts'

/** Vendure 3.7's admin API: the log-in, and the queries for a customer with their orders, and for an order. */
export function shopReplies(): SampleFile {
  return sampleFile({
    login: [
      {
        ...reply({ data: { login: { __typename: 'CurrentUser', id: '7', identifier: 'practice' } } }),
        headers: { 'vendure-auth-token': 'practice-token' },
      },
    ],
    customer: [
      ...customers.map((person) => reply(found([person]), { email: person.email })),
      reply(found([])),
    ],
    found: [
      ...orders.map((order) => reply(foundOrders([order]), { orderNumber: order.number })),
      reply(foundOrders([])),
    ],
  })
}

const found = (people: Person[]) => ({
  data: { customers: { totalItems: people.length, items: people.map(customerItem) } },
})

const foundOrders = (list: Order[]) => ({ data: { orders: { items: list.map(numberedOrder) } } })

const numberedOrder = (order: Order) => ({
  ...orderItem(order),
  customer: {
    emailAddress: order.customer.email,
    firstName: order.customer.firstName,
    lastName: order.customer.lastName,
    phoneNumber: order.customer.phone,
  },
})

function customerItem(person: Person) {
  const theirs = ordersOf(person)
  return {
    id: String(person.shopId),
    firstName: person.firstName,
    lastName: person.lastName,
    emailAddress: person.email,
    phoneNumber: person.phone,
    createdAt: offsetTime(days(person.customerSinceDays)),
    groups: person.groups.map((name) => ({ name })),
    addresses: [
      {
        streetLine1: person.street,
        city: person.city,
        postalCode: person.postalCode,
        country: { code: person.countryCode },
      },
    ],
    placed: { totalItems: theirs.length },
    orders: { totalItems: theirs.length, items: theirs.map(orderItem) },
  }
}

function orderItem(order: Order) {
  const { customer } = order
  return {
    id: String(orderId(order)),
    code: order.number,
    state: order.shop,
    orderPlacedAt: offsetTime(days(order.daysAgo)),
    currencyCode: 'EUR',
    totalWithTax: totalCents(order),
    shippingWithTax: 0,
    trackingUrl: { trackingUrl: null },
    lines: order.lines.map(([sku, quantity]) => ({
      quantity,
      linePriceWithTax: products[sku].cents * quantity,
      productVariant: { sku, name: products[sku].name },
      featuredAsset: null,
    })),
    fulfillments: order.tracking ? [fulfilment(order)] : [],
    payments: [payment(order)],
    refunded: [{ refunds: refunds(order) }],
    shippingAddress: {
      fullName: fullName(customer),
      streetLine1: customer.street,
      city: customer.city,
      postalCode: customer.postalCode,
      countryCode: customer.countryCode,
    },
  }
}

const fulfilment = (order: Order) => ({
  id: String(orderId(order)),
  state: order.shop,
  method: order.method ?? 'PostNL',
  trackingCode: order.tracking,
  createdAt: offsetTime(days(order.shippedDaysAgo ?? order.daysAgo - 1)),
})

const payment = (order: Order) => ({
  method: 'iDEAL',
  state: 'Settled',
  amount: totalCents(order),
  transactionId: `tr_practice_${order.number}`,
})

const refunds = (order: Order) =>
  order.refundPending ? [{ state: 'Pending', total: order.refundPending, reason: null }] : []
