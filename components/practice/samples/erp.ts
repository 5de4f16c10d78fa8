import { type Order, orderId, orders, ordersOf, products, totalCents } from './orders.ts'
import { customers, fullName, type Person } from './people.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { offsetDate } from './sample-time.ts'

/** Tryton 6's JSON-RPC: the log-in, the party behind an e-mail address, and its sales and shipments. */
export function erpReplies(): SampleFile {
  return sampleFile({
    login: [reply({ id: 0, result: [1, 'practice-session'] })],
    context: [result({ language: 'en', company: 1, employee: null, locale: { date: '%d/%m/%Y' } })],
    party: ofEachPerson((person) => [partyOf(person)]),
    sales: ofEachPerson((person) => ordersOf(person).map(sale)),
    found: [...orders.map((order) => result([sale(order)], { orderNumber: order.number })), result([])],
  })
}

const result = (value: unknown, when = {}) => reply({ id: 1, result: value }, when)
const decimal = (cents: number) => ({
  __class__: 'Decimal',
  decimal: (cents / 100).toFixed(2),
})
const lineId = (order: Order, index: number) => orderId(order) * 10 + index

const ofEachPerson = (records: (person: Person) => unknown[]) => [
  ...customers.map((person) => result(records(person), { email: person.email })),
  result([]),
]

const partyOf = (person: Person) => ({
  id: person.partyId,
  name: fullName(person),
  email: person.email,
  phone: '',
  mobile: person.phone,
  'contact_mechanisms.': [{ id: person.partyId * 10, type: 'email', value: person.email }],
  'addresses.': [addressOf(person)],
})

const addressOf = (person: Person) => ({
  id: person.partyId,
  ...(person.erpAddress ?? { street: person.street, postal_code: person.postalCode, city: person.city }),
  'country.': { code: person.countryCode, id: 1 },
})

function sale(order: Order) {
  const shipped = order.shippedDaysAgo !== undefined
  return {
    reference: order.number,
    shipment_state: shipped ? 'sent' : 'waiting',
    sale_date: offsetDate(order.daysAgo),
    id: orderId(order),
    state: shipped ? 'done' : 'processing',
    number: String(orderId(order)),
    total_amount: decimal(totalCents(order)),
    'currency.': { code: 'EUR', id: 1 },
    'party.': {
      id: order.customer.partyId,
      name: fullName(order.customer),
      email: order.customer.email,
      phone: '',
    },
    'lines.': saleLines(order),
    'shipments.': [shipment(order)],
  }
}

const saleLines = (order: Order) =>
  order.lines.map(([sku, quantity], index) => ({
    quantity,
    id: lineId(order, index),
    amount: decimal(products[sku].cents * quantity),
    'product.': { code: sku, id: products[sku].id, name: products[sku].name },
  }))

function shipment(order: Order) {
  const shipped = order.shippedDaysAgo
  return {
    planned_date: offsetDate(shipped ?? 0),
    id: orderId(order),
    effective_date: shipped === undefined ? null : offsetDate(shipped),
    state: shipped === undefined ? 'waiting' : 'done',
    number: String(orderId(order)),
  }
}
