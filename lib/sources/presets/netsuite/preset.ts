import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * A SuiteQL query about the customer who was found: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157909186990.html.
 * It holds the customer's number and nothing that anybody has typed, because a SQL text cannot be escaped here.
 */
const suiteql = (id: string, q: string) => ({
  id,
  method: 'POST' as const,
  path: '/services/rest/query/v1/suiteql',
  query: { limit: '100' },
  headers: { prefer: 'transient' },
  body: { q },
  when: ['customerId'],
  expects: 'items',
})

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
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'found',
        method: 'GET',
        path: '/services/rest/record/v1/customer',
        // https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1545222128.html. An address has no quotes.
        query: { q: 'email IS "{{email}}"', limit: '5' },
        bind: { customerId: 'items[0].id' },
        expects: 'items',
      },
      suiteql(
        'customers',
        "SELECT id, entityid, firstname, lastname, companyname, email, phone, TO_CHAR(datecreated, 'YYYY-MM-DD') AS datecreated FROM customer WHERE id = {{customerId}}",
      ),
      suiteql(
        'orders',
        "SELECT t.id, t.tranid, t.otherrefnum, t.status, BUILTIN.DF(t.status) AS statustext, TO_CHAR(t.trandate, 'YYYY-MM-DD') AS trandate, t.foreigntotal, c.symbol AS currency FROM transaction t JOIN currency c ON c.id = t.currency WHERE t.type = 'SalesOrd' AND t.entity = {{customerId}} ORDER BY t.id DESC",
      ),
      suiteql(
        'lines',
        "SELECT l.transaction, BUILTIN.DF(l.item) AS name, ABS(l.quantity) AS quantity, ABS(l.foreignamount) AS amount FROM transactionline l JOIN transaction t ON t.id = l.transaction WHERE t.type = 'SalesOrd' AND t.entity = {{customerId}} AND l.mainline = 'F' AND l.taxline = 'F' AND l.quantity IS NOT NULL ORDER BY l.transaction DESC, l.id",
      ),
      suiteql(
        'fulfilments',
        "SELECT t.id, t.tranid, t.status, BUILTIN.DF(t.status) AS statustext, TO_CHAR(t.trandate, 'YYYY-MM-DD') AS trandate, o.tranid AS ordernumber FROM transaction t JOIN transactionline l ON l.transaction = t.id AND l.mainline = 'T' JOIN transaction o ON o.id = l.createdfrom WHERE t.type = 'ItemShip' AND t.entity = {{customerId}} ORDER BY t.id DESC",
      ),
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
        each: 'orders.items[].[let $id = id in merge(@, {items: $.lines.items[?transaction == $id]})][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          // The shop's own number, where the connector has written it.
          number: { path: 'otherrefnum || tranid', as: 'text' },
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
        each: 'fulfilments.items[].[let $number = ordernumber in merge(@, {shop: $.orders.items[?tranid == $number] | [0].otherrefnum})][]',
        fields: {
          recordId: { path: 'tranid', as: 'text' },
          orderNumber: { path: 'shop || ordernumber', as: 'text' },
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
    freshSeconds: 300,
  },
}
