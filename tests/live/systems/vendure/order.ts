/** One order, taken from draft to where the story has it: paid, shipped or delivered, perhaps with a refund asked for. */

import type { Order } from '../data/orders.ts'
import { fullName, type Person } from '../data/people.ts'
import type { Query } from './admin-api.ts'

const orError = '{ __typename ... on ErrorResult { message } }'

export async function createOrder(
  query: Query,
  order: Order,
  customer: string,
  variants: Map<string, string>,
): Promise<void> {
  const { createDraftOrder: draft } = await query('mutation { createDraftOrder { id } }')
  const id: string = draft.id
  for (const { sku, quantity } of order.lines) {
    await query(
      `mutation ($o: ID!, $i: AddItemToDraftOrderInput!) { addItemToDraftOrder(orderId: $o, input: $i) ${orError} }`,
      {
        o: id,
        i: { productVariantId: variants.get(sku), quantity },
      },
    )
  }
  await query(
    `mutation ($o: ID!, $c: ID!) { setCustomerForDraftOrder(orderId: $o, customerId: $c) ${orError} }`,
    { o: id, c: customer },
  )
  await query(
    `mutation ($o: ID!, $a: CreateAddressInput!) {
      setDraftOrderShippingAddress(orderId: $o, input: $a) { id }
      setDraftOrderBillingAddress(orderId: $o, input: $a) { id }
    }`,
    { o: id, a: addressOf(order.customer) },
  )
  const { eligibleShippingMethodsForDraftOrder: methods } = await query(
    'query ($o: ID!) { eligibleShippingMethodsForDraftOrder(orderId: $o) { id } }',
    { o: id },
  )
  await query(
    `mutation ($o: ID!, $s: ID!) { setDraftOrderShippingMethod(orderId: $o, shippingMethodId: $s) ${orError} }`,
    {
      o: id,
      s: methods[0].id,
    },
  )
  await pay(query, id, order)
  if (order.shop !== 'paid') await fulfil(query, id, order)
  if (order.refundCents) await refund(query, id, order.refundCents)
}

async function pay(query: Query, id: string, order: Order): Promise<void> {
  await query(`mutation ($o: ID!) { transitionOrderToState(id: $o, state: "ArrangingPayment") ${orError} }`, {
    o: id,
  })
  await query(`mutation ($i: ManualPaymentInput!) { addManualPaymentToOrder(input: $i) ${orError} }`, {
    i: { orderId: id, method: 'iDEAL', transactionId: `tr_${order.code}`, metadata: {} },
  })
}

async function fulfil(query: Query, id: string, order: Order): Promise<void> {
  const { order: found } = await query('query ($o: ID!) { order(id: $o) { lines { id quantity } } }', {
    o: id,
  })
  const { addFulfillmentToOrder: fulfilment } = await query(
    `mutation ($i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) { ... on Fulfillment { id } ... on ErrorResult { message } } }`,
    {
      i: {
        lines: found.lines.map((line: { id: string; quantity: number }) => ({
          orderLineId: line.id,
          quantity: line.quantity,
        })),
        handler: {
          code: 'manual-fulfillment',
          arguments: [
            { name: 'method', value: 'PostNL' },
            { name: 'trackingCode', value: order.tracking },
          ],
        },
      },
    },
  )
  const states = order.shop === 'delivered' ? ['Shipped', 'Delivered'] : ['Shipped']
  for (const state of states) {
    await query(
      `mutation ($f: ID!, $s: String!) { transitionFulfillmentToState(id: $f, state: $s) ${orError} }`,
      { f: fulfilment.id, s: state },
    )
  }
}

/** A refund of a payment by hand stays pending until somebody settles it. */
async function refund(query: Query, id: string, cents: number): Promise<void> {
  const { order } = await query(
    'query ($o: ID!) { order(id: $o) { payments { id } lines { id quantity } } }',
    { o: id },
  )
  await query(`mutation ($i: RefundOrderInput!) { refundOrder(input: $i) ${orError} }`, {
    i: {
      paymentId: order.payments[0].id,
      amount: cents,
      lines: [],
      shipping: 0,
      adjustment: 0,
      reason: 'Returned',
    },
  })
}

export const addressOf = (person: Person) => ({
  fullName: fullName(person),
  streetLine1: person.street,
  city: person.city,
  postalCode: person.postalCode,
  countryCode: 'NL',
  phoneNumber: person.phone,
})
