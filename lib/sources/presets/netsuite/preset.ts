import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * A SuiteQL query: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157909186990.html. It holds an
 * internal number that NetSuite gave and nothing that anybody has typed, because a SQL text cannot be escaped here.
 */
const suiteql = (id: string, needed: string, q: string): RequestTemplate => ({
  id,
  method: 'POST',
  path: '/services/rest/query/v1/suiteql',
  query: { limit: '100' },
  headers: { prefer: 'transient' },
  body: { q },
  when: [needed],
  paging: {
    kind: 'cursor',
    items: 'items',
    next: 'hasMore && offset + count',
    query: 'offset',
    mostPages: 3,
  },
  expects: 'items',
})

/**
 * A record's number by what it says of itself: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1545222128.html.
 * An address has no quotes. (?) That a backslash takes the meaning of those in an order's number.
 */
const find = (id: string, record: string, needed: string, q: string): RequestTemplate => ({
  id,
  method: 'GET',
  path: `/services/rest/record/v1/${record}`,
  query: { q, limit: '5' },
  when: [needed],
  expects: 'items',
})

const orders = (condition: string) =>
  `SELECT t.id, t.tranid, t.otherrefnum, t.status, BUILTIN.DF(t.status) AS statustext, TO_CHAR(t.trandate, 'YYYY-MM-DD') AS trandate, t.email, BUILTIN.DF(t.entity) AS buyer, t.foreigntotal, c.symbol AS currency FROM transaction t JOIN currency c ON c.id = t.currency WHERE t.type = 'SalesOrd' AND ${condition} ORDER BY t.id DESC`

const lines = (condition: string) =>
  `SELECT l.transaction, BUILTIN.DF(l.item) AS name, ABS(l.quantity) AS quantity, ABS(l.foreignamount) AS amount FROM transactionline l JOIN transaction t ON t.id = l.transaction WHERE t.type = 'SalesOrd' AND ${condition} AND l.mainline = 'F' AND l.taxline = 'F' AND l.quantity IS NOT NULL ORDER BY l.transaction DESC, l.id`

const fulfilments = (condition: string) =>
  `SELECT t.id, t.tranid, t.status, BUILTIN.DF(t.status) AS statustext, TO_CHAR(t.trandate, 'YYYY-MM-DD') AS trandate, o.id AS orderid FROM transaction t JOIN transactionline l ON l.transaction = t.id AND l.mainline = 'T' JOIN transaction o ON o.id = l.createdfrom WHERE t.type = 'ItemShip' AND ${condition} ORDER BY t.id DESC`

const allOrders = eachOnce('orders.items', '"number-orders".items')
// A pipe ends the projection, so that what follows sees the whole list.
const ofOrder = '[$.lines.items, $."number-lines".items][] | [?transaction == $id]'
const shownOrder = '[$.orders.items, $."number-orders".items][] | [?id == $id] | [0]'

/**
 * Customer, sales orders and item fulfilments of a NetSuite account. The base URL is
 * `https://<account>.suitetalk.api.netsuite.com`. Every value comes as a text, dates in the form that the query asks for.
 * (?) The columns and status letters: the records catalogue of an account shows them after a log-in.
 */
export const preset: Preset = {
  id: 'netsuite',
  name: 'NetSuite',
  documentation: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157909186990.html',
  verified: 'documentation',
  exampleUrl: 'https://1234567.suitetalk.api.netsuite.com',
  recommends: 'own-account',
  credentialHelp: 'An OAuth 2.0 access token with REST web services and SuiteQL.',
  definition: {
    role: 'fulfilment',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'bearer' },
    requests: [
      { ...find('found', 'customer', 'email', 'email IS "{{email}}"'), bind: { customerId: 'items[0].id' } },
      suiteql(
        'customers',
        'customerId',
        "SELECT id, entityid, firstname, lastname, companyname, email, [[customers.phone: phone,]] TO_CHAR(datecreated, 'YYYY-MM-DD') AS datecreated FROM customer WHERE id = {{customerId}}",
      ),
      suiteql('orders', 'customerId', orders('t.entity = {{customerId}}')),
      suiteql('lines', 'customerId', lines('t.entity = {{customerId}}')),
      suiteql('fulfilments', 'customerId', fulfilments('t.entity = {{customerId}}')),
      // The shop's own number, where the connector has written it.
      {
        ...find('number', 'salesOrder', 'orderNumber', 'otherRefNum IS "{{orderNumber|backslash}}"'),
        bind: { orderId: 'items[0].id' },
      },
      suiteql('number-orders', 'orderId', orders('t.id = {{orderId}}')),
      suiteql('number-lines', 'orderId', lines('t.id = {{orderId}}')),
      suiteql('number-fulfilments', 'orderId', fulfilments('o.id = {{orderId}}')),
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.items',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [firstname, lastname][?@]) || companyname || entityid", as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          customerSince: { path: 'datecreated', as: 'instant' },
        },
      },
      {
        to: 'orders',
        each: `${allOrders}.[let $id = id in merge(@, {items: ${ofOrder}, own: $.orders.items[?id == $id] | [0]})][]`,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'otherrefnum || tranid', as: 'text' },
          // Of the customer's own orders the address is where the documents went, to whomever.
          customerEmail: { path: '!own && email || null', as: 'text' },
          customerName: { path: 'buyer', as: 'text' },
          // A letter, with or without the type before it ("SalesOrd:B"). "H", closed, is said of orders that were
          // delivered and of such that never will be.
          status: {
            path: 'status[-1:]',
            as: 'words',
            words: {
              A: 'placed',
              B: 'processing',
              C: 'cancelled',
              D: 'shipped',
              E: 'shipped',
              F: 'shipped',
              G: 'shipped',
            },
          },
          statusText: { path: 'statustext', as: 'text' },
          placedAt: { path: 'trandate', as: 'instant' },
          total: { path: 'foreigntotal', as: 'money-major', currency: 'currency' },
          lines: {
            each: 'items',
            fields: {
              name: { path: 'name', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
              total: { path: 'amount', as: 'money-major', currency: 'currency' },
            },
          },
        },
      },
      {
        to: 'shipments',
        // The order's number is the same as above, so that the two are found together.
        each: `${eachOnce('fulfilments.items', '"number-fulfilments".items')}.[let $id = orderid in merge(@, {order: ${shownOrder}})][]`,
        fields: {
          recordId: { path: 'tranid', as: 'text' },
          orderNumber: { path: 'order.otherrefnum || order.tranid', as: 'text' },
          // Picked, packed, shipped.
          status: {
            path: 'status[-1:]',
            as: 'words',
            words: { A: 'processing', B: 'processing', C: 'shipped' },
          },
          statusText: { path: 'statustext', as: 'text' },
          shippedAt: { path: "(status[-1:] == 'C' && trandate) || null", as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    perMinute: 60,
    freshSeconds: 300,
  },
}
