import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

/** A search of the REST API with one condition. */
const where = (field: string, value: string, condition = 'eq') => ({
  'searchCriteria[filter_groups][0][filters][0][field]': field,
  'searchCriteria[filter_groups][0][filters][0][value]': value,
  'searchCriteria[filter_groups][0][filters][0][condition_type]': condition,
  'searchCriteria[pageSize]': '20',
})

/** The number of the next page, where what has been read is not all. */
const nextPage =
  'total_count > search_criteria.current_page * search_criteria.page_size && search_criteria.current_page + `1`'

/** The newest first. */
const newest = {
  'searchCriteria[sortOrders][0][field]': 'created_at',
  'searchCriteria[sortOrders][0][direction]': 'DESC',
}

// A whole order is dozens of kilobytes, each line several times over, so the fields are named:
// https://developer.adobe.com/commerce/webapi/rest/use-rest/retrieve-filtered-responses/
const orderParts = [
  '[[orders.customerName: customer_firstname,customer_lastname,]]',
  '[[orders.customerPhone: billing_address[telephone],]]',
  '[[orders.total: grand_total,]]',
  '[[orders.returns: total_refunded,]]',
  '[[orders.payments: payment[method,amount_ordered,amount_paid],]]',
  '[[orders.lines: items[name,sku,qty_ordered,row_total_incl_tax,parent_item_id],]]',
].join('')
const orderFields = `items[${orderParts}entity_id,increment_id,state,status,created_at,order_currency_code,customer_email],search_criteria[current_page,page_size],total_count`

const addressParts = '[[customers.phone: telephone,]][[customers.address: street,postcode,city,country_id,]]'
const customerFields = `items[[[customers.name: firstname,lastname,]][[customers.customerSince: created_at,]]addresses[${addressParts}id],id,email]`

const allIds = "items[0] && join(',', items[].to_string(entity_id))"

/** The parcels of orders, by their internal numbers. */
const shipments = (id: string, orderIds: string): RequestTemplate => ({
  id,
  method: 'GET',
  path: '/rest/V1/shipments',
  query: where('order_id', `{{${orderIds}}}`, 'in'),
  when: [orderIds],
  expects: 'items',
})

const orders = eachOnce('orders.items', 'found.items', 'entity_id')

/**
 * Customer, orders and parcels of an Adobe Commerce or Magento shop. The token is an integration's access token or an
 * administrator's; (?) newer versions take the first as a bearer token only where the shop allows it.
 */
export const preset: Preset = {
  id: 'adobe-commerce',
  name: 'Adobe Commerce (Magento)',
  documentation: 'https://developer.adobe.com/commerce/webapi/rest/use-rest/performing-searches/',
  verified: 'documentation',
  exampleUrl: 'https://shop.example.com',
  recommends: 'gateway',
  credentialHelp: 'An access token of an integration: System → Extensions → Integrations.',
  definition: {
    role: 'orders',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/rest/V1/customers/search',
        query: { ...where('email', '{{email}}'), fields: customerFields },
        when: ['email'],
        expects: 'items',
      },
      {
        // By the address and not by the customer: guests order too.
        id: 'orders',
        method: 'GET',
        path: '/rest/V1/orders',
        query: { ...where('customer_email', '{{email}}'), ...newest, fields: orderFields },
        when: ['email'],
        paging: {
          kind: 'cursor',
          items: 'items',
          next: nextPage,
          query: 'searchCriteria[currentPage]',
          mostPages: 3,
        },
        bind: { orderIds: allIds },
        expects: 'items',
      },
      {
        id: 'found',
        method: 'GET',
        path: '/rest/V1/orders',
        query: { ...where('increment_id', '{{orderNumber}}'), fields: orderFields },
        when: ['orderNumber'],
        bind: { foundIds: allIds },
        expects: 'items',
      },
      shipments('shipments', 'orderIds'),
      shipments('found-shipments', 'foundIds'),
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.items',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [firstname, lastname][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'addresses[0].telephone', as: 'text' },
          customerSince: { path: 'created_at', as: 'instant' },
          address: {
            fields: {
              street: { path: "join(', ', addresses[0].street)", as: 'text' },
              postalCode: { path: 'addresses[0].postcode', as: 'text' },
              city: { path: 'addresses[0].city', as: 'text' },
              country: { path: 'addresses[0].country_id', as: 'text' },
            },
          },
        },
      },
      {
        to: 'orders',
        each: orders,
        fields: {
          recordId: { path: 'entity_id', as: 'text' },
          number: { path: 'increment_id', as: 'text' },
          customerEmail: { path: 'customer_email', as: 'text' },
          customerName: { path: "join(' ', [customer_firstname, customer_lastname][?@])", as: 'text' },
          customerPhone: { path: 'billing_address.telephone', as: 'text' },
          // The state is one of a fixed set, the status is the shop's own word for it. (?) A closed order was refunded.
          status: {
            path: 'state',
            as: 'words',
            words: {
              new: 'placed',
              pending_payment: 'placed',
              payment_review: 'placed',
              holded: 'placed',
              processing: 'processing',
              complete: 'shipped',
              closed: 'refunded',
              canceled: 'cancelled',
            },
          },
          statusText: { path: 'status', as: 'text' },
          placedAt: { path: 'created_at', as: 'instant' },
          total: { path: 'grand_total', as: 'money-major', currency: 'order_currency_code' },
          lines: {
            // A bundle's parts are listed again beside it, with the bundle as their parent.
            each: 'items[?!parent_item_id]',
            fields: {
              name: { path: 'name', as: 'text' },
              sku: { path: 'sku', as: 'text' },
              quantity: { path: 'qty_ordered', as: 'number' },
              total: { path: 'row_total_incl_tax', as: 'money-major', currency: 'order_currency_code' },
            },
          },
          payments: {
            each: '[payment][?method]',
            fields: {
              method: { path: 'method', as: 'text' },
              status: { path: "amount_paid > `0` && 'paid' || null", as: 'text' },
              amount: { path: 'amount_ordered', as: 'money-major', currency: 'order_currency_code' },
            },
          },
          returns: {
            each: '[@][?total_refunded > `0`]',
            fields: {
              status: "'refunded'",
              amount: { path: 'total_refunded', as: 'money-major', currency: 'order_currency_code' },
            },
          },
        },
      },
      {
        to: 'shipments',
        // A shipment names its order by the internal number; the customer's is put beside each.
        each: `${eachOnce('shipments.items', '"found-shipments".items', 'entity_id')}.[let $id = order_id in merge(@, {order: [$.orders.items, $.found.items][] | [?entity_id == $id] | [0].increment_id})][]`,
        fields: {
          recordId: { path: 'increment_id', as: 'text' },
          orderNumber: { path: 'order', as: 'text' },
          status: "'shipped'",
          carrier: { path: 'tracks[0].title', as: 'text' },
          trackingNumber: { path: 'tracks[0].track_number', as: 'text' },
          shippedAt: { path: 'created_at', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    perMinute: 120,
  },
}
