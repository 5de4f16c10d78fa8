import type { Preset, RequestTemplate } from '#lib/contract/source.ts'
import { eachOnce } from '../each-once.ts'
import { usualLimits } from '../usual-limits.ts'

// https://www.aftership.com/docs/aftership/model/tracking. Without checkpoints and addresses: nobody reads them here.
const fields =
  'id,tracking_number,slug,tag,subtag_message,order_id,order_number,shipment_pickup_date,return_to_sender[[shipments.deliveredAt: ,shipment_delivery_date]][[shipments.trackingUrl: ,courier_tracking_link]][[shipments.plannedFor: ,latest_estimated_delivery]]'

const paging: RequestTemplate['paging'] = {
  kind: 'cursor',
  items: 'data.trackings',
  next: 'data.pagination.[has_next_page && next_cursor] | [0]',
  query: 'cursor',
  mostPages: 3,
}

/** Parcels of an order or a customer, by AfterShip's Tracking API. The base URL is `https://api.aftership.com`. */
export const preset: Preset = {
  id: 'aftership',
  name: 'AfterShip',
  documentation: 'https://www.aftership.com/docs/aftership/model/tracking',
  verified: 'documentation',
  exampleUrl: 'https://api.aftership.com',
  recommends: 'gateway',
  credentialHelp: 'An API key: Settings → API keys.',
  definition: {
    role: 'fulfilment',
    needs: [['orderNumber'], ['email']],
    provides: [],
    auth: { kind: 'api-key', in: 'header', name: 'as-api-key' },
    requests: [
      {
        id: 'order',
        method: 'GET',
        path: '/tracking/2026-01/trackings',
        query: { order_id: '{{orderNumber}}', limit: '50', fields },
        when: ['orderNumber'],
        paging,
        expects: 'data.trackings',
      },
      {
        id: 'customer',
        method: 'GET',
        path: '/tracking/2026-01/trackings',
        // (?) The one filter that knows the subscribers' addresses.
        query: { keyword: '{{email}}', limit: '50', fields },
        when: ['email'],
        paging,
        expects: 'data.trackings',
      },
    ],
    mappings: [
      {
        to: 'shipments',
        // A parcel that both requests found is read once.
        each: eachOnce('order.data.trackings', 'customer.data.trackings'),
        fields: {
          recordId: { path: 'id', as: 'text' },
          orderNumber: { path: 'order_number || order_id', as: 'text' },
          // https://github.com/AfterShip/tracking-sdk-nodejs/blob/HEAD/src/model/TagV1.ts. An exception can mean anything.
          status: {
            path: "return_to_sender && 'returned' || tag",
            as: 'words',
            words: {
              Pending: 'processing',
              InfoReceived: 'processing',
              InTransit: 'shipped',
              OutForDelivery: 'shipped',
              AttemptFail: 'shipped',
              AvailableForPickup: 'shipped',
              Delivered: 'delivered',
              returned: 'returned',
            },
          },
          statusText: { path: 'subtag_message || tag', as: 'text' },
          carrier: { path: 'slug', as: 'text' },
          trackingNumber: { path: 'tracking_number', as: 'text' },
          plannedFor: { path: 'latest_estimated_delivery.datetime', as: 'instant' },
          shippedAt: { path: 'shipment_pickup_date', as: 'instant' },
          deliveredAt: { path: 'shipment_delivery_date', as: 'instant' },
          trackingUrl: { path: 'courier_tracking_link', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    // https://www.aftership.com/docs/tracking/quickstart/rate-limit: ten a second for the whole shop.
    perMinute: 120,
  },
}
