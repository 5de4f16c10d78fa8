import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** `search_read` of an Odoo model. A field that is empty comes as `false`, a link as `[id, name]`. */
const read = (id: string, model: string, domain: Json[], fields: string[], order: string) => ({
  id,
  method: 'POST' as const,
  path: `/json/2/${model}/search_read`,
  headers: { 'x-odoo-database': '{{settings.database}}' },
  body: { domain: [domain], fields, order, limit: 50 },
  expects: '[]',
})

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
    needs: [['email']],
    provides: ['name', 'orderNumber'],
    auth: { kind: 'bearer' },
    requests: [
      {
        ...read(
          'partners',
          'res.partner',
          // The address as Odoo compares it: in small letters, without a name around it.
          ['email_normalized', '=', '{{email}}'],
          [
            'name',
            'email_normalized',
            'phone',
            'lang',
            'street',
            'zip',
            'city',
            'country_code',
            'create_date',
          ],
          'id',
        ),
        bind: { partnerIds: '[0] && [].id' },
      },
      {
        ...read(
          'orders',
          'sale.order',
          // The shop writes a delivery address as a partner of its own, below the customer.
          ['partner_id', 'child_of', '{{partnerIds}}'],
          [
            'name',
            'client_order_ref',
            'state',
            'delivery_status',
            'date_order',
            'amount_total',
            'currency_id',
          ],
          'date_order desc',
        ),
        when: ['partnerIds'],
        bind: { orderIds: '[0] && [].id' },
      },
      {
        ...read(
          'lines',
          'sale.order.line',
          ['order_id', 'in', '{{orderIds}}'],
          ['order_id', 'name', 'product_id', 'product_uom_qty', 'price_total', 'display_type'],
          'order_id desc, sequence',
        ),
        when: ['orderIds'],
      },
      {
        ...read(
          'pickings',
          'stock.picking',
          ['sale_id', 'in', '{{orderIds}}'],
          ['name', 'sale_id', 'state', 'carrier_id', 'carrier_tracking_ref', 'scheduled_date', 'date_done'],
          'id desc',
        ),
        when: ['orderIds'],
      },
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
        each: 'orders[].[let $id = id in merge(@, {items: $.lines[?order_id[0] == $id && !display_type]})][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          number: { path: 'client_order_ref || name', as: 'text' },
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
          url: { link: '/odoo/sales/{{id}}', with: { id: 'id' } },
        },
      },
      {
        to: 'shipments',
        // The order's number is the same as above, so that the two are found together.
        each: 'pickings[].[let $id = sale_id[0] in merge(@, {order: $.orders[?id == $id] | [0]})][]',
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
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 300,
  },
}
