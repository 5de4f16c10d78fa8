import type { Preset } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** `search_read` of an Odoo model. A field that is empty comes as `false`, a link as `[id, name]`. */
const read = (id: string, model: string, domain: Json[], fields: string[], order: string) => ({
  id,
  method: 'POST' as const,
  path: `/json/2/${model}/search_read`,
  headers: { 'x-odoo-database': '{{settings.database}}' },
  body: { domain, fields, order, limit: 50 },
  expects: '[]',
})

const partners = (id: string, condition: Json[]) =>
  read(
    id,
    'res.partner',
    [condition],
    [
      'email_normalized',
      '[[customers.name: name]]',
      '[[customers.phone: phone]]',
      '[[customers.language: lang]]',
      '[[customers.customerSince: create_date]]',
      '[[customers.address: street]]',
      '[[customers.address: zip]]',
      '[[customers.address: city]]',
      '[[customers.address: country_code]]',
    ],
    'id',
  )

const orders = (id: string, domain: Json[]) =>
  read(
    id,
    'sale.order',
    domain,
    [
      'name',
      'client_order_ref',
      'partner_id',
      'state',
      'delivery_status',
      'date_order',
      '[[orders.total: amount_total]]',
      'currency_id',
    ],
    'date_order desc',
  )

const lines = (id: string, ids: string) => ({
  ...read(
    id,
    'sale.order.line',
    [['order_id', 'in', `{{${ids}}}`]],
    ['order_id', 'name', 'product_id', 'product_uom_qty', 'price_total', 'display_type'],
    'order_id desc, sequence',
  ),
  when: [ids],
})

const pickings = (id: string, ids: string) => ({
  ...read(
    id,
    'stock.picking',
    [['sale_id', 'in', `{{${ids}}}`]],
    [
      'name',
      'sale_id',
      'picking_type_code',
      'state',
      'carrier_id',
      'carrier_tracking_ref',
      '[[shipments.trackingUrl: carrier_tracking_url]]',
      'scheduled_date',
      'date_done',
    ],
    'id desc',
  ),
  when: [ids],
})

/** The name is Odoo's own number, the reference the shop's, where a connector has written it. */
const hasNumber = ['|', ['name', '=', '{{orderNumber}}'], ['client_order_ref', '=', '{{orderNumber}}']]

const allOrders = eachOnce('orders', 'found')
// A pipe ends the projection, so that what follows sees the whole list.
const ofOrder = (first: string, second: string) =>
  `[$.${first}, $."${second}"][] | [?order_id[0] == $id && !display_type]`
const allPickings = eachOnce('pickings', '"found-pickings"')
const returned =
  '[$.pickings, $."found-pickings"][] | [?sale_id[0] == $id && picking_type_code == \'incoming\']'

/**
 * Customer, sales orders and deliveries of an Odoo database from version 19, by its JSON-2 API. The token is an API key
 * of a user. The database's name is needed where a host has several. (?) The fields: a database shows its own at `/doc`.
 */
export const preset: Preset = {
  id: 'odoo',
  name: 'Odoo',
  documentation: 'https://www.odoo.com/documentation/19.0/developer/reference/external_api.html',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.odoo.com',
  recommends: 'own-account',
  credentialHelp: 'Your own API key: My profile → Account security.',
  settings: [
    {
      name: 'database',
      label: 'Database',
      help: 'Needed where one Odoo server has several.',
      usual: '',
      required: false,
    },
  ],
  definition: {
    role: 'fulfilment',
    needs: [['email'], ['orderNumber']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'bearer' },
    requests: [
      {
        // The address as Odoo compares it: in small letters, without a name around it.
        ...partners('partners', ['email_normalized', '=', '{{email}}']),
        when: ['email'],
        bind: { partnerIds: '[0] && [].id' },
      },
      {
        // The shop writes a delivery address as a partner of its own, below the customer.
        ...orders('orders', [['partner_id', 'child_of', '{{partnerIds}}']]),
        when: ['partnerIds'],
        bind: { orderIds: '[0] && [].id' },
      },
      {
        ...orders('found', hasNumber),
        when: ['orderNumber'],
        bind: { foundIds: '[0] && [].id', buyerIds: '[0] && [].partner_id[0]' },
      },
      { ...partners('buyers', ['id', 'in', '{{buyerIds}}']), when: ['buyerIds'] },
      lines('lines', 'orderIds'),
      lines('found-lines', 'foundIds'),
      pickings('pickings', 'orderIds'),
      pickings('found-pickings', 'foundIds'),
    ],
    mappings: [
      {
        to: 'customers',
        each: 'partners',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: { path: 'email_normalized', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          language: { path: 'lang', as: 'text' },
          customerSince: { path: 'create_date', as: 'instant' },
          address: {
            fields: {
              street: { path: 'street', as: 'text' },
              postalCode: { path: 'zip', as: 'text' },
              city: { path: 'city', as: 'text' },
              country: { path: 'country_code', as: 'text' },
            },
          },
          url: { link: '/odoo/contacts/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'orders',
        // Sections and notes of an order are lines too, with a `display_type`.
        each: `${allOrders}.[let $id = id, $buyer = partner_id[0] in merge(@, {items: ${ofOrder('lines', 'found-lines')}, returned: ${returned}, own: $.orders[?id == $id] | [0], buyer: $.buyers[?id == $buyer] | [0]})][]`,
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'client_order_ref || name', as: 'text' },
          // The customer's own orders may name a delivery address, with an e-mail address of its own.
          customerEmail: { path: '!own && buyer.email_normalized || null', as: 'text' },
          customerName: { path: 'buyer.name', as: 'text' },
          customerPhone: { path: '!own && buyer.phone || null', as: 'text' },
          status: {
            path: "(state == 'sale' && delivery_status == 'full' && 'delivered') || (state == 'sale' && (delivery_status == 'started' || delivery_status == 'partial') && 'partial') || state",
            as: 'words',
            words: {
              draft: 'draft',
              sent: 'draft',
              sale: 'processing',
              partial: 'processing',
              // All that was ordered has left the warehouse.
              delivered: 'shipped',
              cancel: 'cancelled',
            },
          },
          statusText: { path: "join(', ', [state, delivery_status][?@])", as: 'text' },
          placedAt: { path: 'date_order', as: 'instant' },
          total: { path: 'amount_total', as: 'money-major', currency: 'currency_id[1]' },
          lines: {
            each: 'items',
            fields: {
              name: { path: 'product_id[1] || name', as: 'text' },
              quantity: { path: 'product_uom_qty', as: 'number' },
              total: { path: 'price_total', as: 'money-major', currency: 'currency_id[1]' },
            },
          },
          returns: {
            each: 'returned',
            fields: {
              status: { path: 'state', as: 'text' },
              at: { path: 'date_done', as: 'instant' },
            },
          },
          url: { link: '/odoo/sales/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'shipments',
        // What comes back is a picking too. The order's number is the same as above, so that the two are found together.
        each: `${allPickings} | [?picking_type_code == 'outgoing'].[let $id = sale_id[0] in merge(@, {order: [$.orders, $.found][] | [?id == $id] | [0]})][]`,
        fields: {
          recordId: { path: 'name', as: 'text' },
          orderNumber: { path: 'order.client_order_ref || order.name', as: 'text' },
          status: {
            path: 'state',
            as: 'words',
            words: {
              draft: 'placed',
              waiting: 'processing',
              confirmed: 'processing',
              assigned: 'processing',
              done: 'shipped',
              cancel: 'cancelled',
            },
          },
          statusText: { path: 'state', as: 'text' },
          carrier: { path: 'carrier_id[1]', as: 'text' },
          trackingNumber: { path: 'carrier_tracking_ref', as: 'text' },
          plannedFor: { path: 'scheduled_date', as: 'instant' },
          shippedAt: { path: 'date_done', as: 'instant' },
          // Several links are one text with a list in it.
          trackingUrl: {
            path: "carrier_tracking_url && starts_with(carrier_tracking_url, 'https://') && carrier_tracking_url || null",
            as: 'text',
          },
        },
      },
    ],
    ...usualLimits,
    perMinute: 120,
    freshSeconds: 300,
  },
}
