import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** The newest of the carts and orders tells whether something still lies in the cart. */
const browsing = `events.data[0:1].{
  id: (external_ids[?type == 'user_id'] | [0].id) || related.users,
  lastSeenAt: timestamp,
  viewed: $.events.data[?event == 'Product Viewed' || event == 'Page Viewed'],
  cart: $.events.data[?event == 'Cart Viewed' || event == 'Order Completed'] | [0:1] | [?event == 'Cart Viewed'] | [0].properties.products
}`

/**
 * What a customer of a Segment Unify space has looked at in the last fourteen days, from the events of Segment's
 * e-commerce specification: https://segment.com/docs/connections/spec/ecommerce/v2/. Base URL, user name and password as
 * for the preset `segment`.
 */
export const preset: Preset = {
  id: 'segment-browsing',
  name: 'Segment: browsing',
  documentation: 'https://segment.com/docs/unify/profile-api/#get-a-profiles-events',
  verified: 'recorded',
  exampleUrl: 'https://profiles.segment.com',
  recommends: 'gateway',
  credentialHelp: 'A Profile API access token: Unify → API access.',
  settings: [
    { name: 'space', label: 'Space id', help: 'Unify → Settings → API access.', usual: '', required: true },
  ],
  definition: {
    role: 'browsing',
    needs: [['email']],
    provides: [],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'events',
        method: 'GET',
        path: '/v1/spaces/{{settings.space}}/collections/users/profiles/email:{{email}}/events',
        query: {
          include:
            'Order Completed[[browsing.viewed:,Product Viewed,Page Viewed]][[browsing.cart:,Cart Viewed]]',
          limit: '100',
        },
        expects: 'data',
        nobody: [404],
      },
    ],
    mappings: [
      {
        to: 'browsing',
        each: browsing,
        fields: {
          recordId: { path: 'id', as: 'text' },
          lastSeenAt: { path: 'lastSeenAt', as: 'instant' },
          viewed: {
            each: 'viewed[?properties.name || properties.title]',
            fields: {
              name: { path: 'properties.name || properties.title', as: 'text' },
              at: { path: 'timestamp', as: 'instant' },
              url: { path: 'properties.url', as: 'text' },
            },
          },
          cart: {
            each: 'cart[?name && quantity]',
            fields: {
              name: { path: 'name', as: 'text' },
              sku: { path: 'sku', as: 'text' },
              quantity: { path: 'quantity', as: 'number' },
            },
          },
        },
      },
    ],
    ...usualLimits,
    // 100 a second for a space, https://segment.com/docs/unify/profile-api/#rate-limit.
    perMinute: 300,
  },
}
