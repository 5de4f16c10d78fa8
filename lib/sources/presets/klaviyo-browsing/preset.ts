import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const headers = { accept: 'application/vnd.api+json', revision: '2026-07-15' }

/** The ids of metrics with one of these names: an account's metrics have ids of its own. */
const metrics = (...names: string[]) =>
  `($.events.included || \`[]\`)[?${names.map((name) => `attributes.name == '${name}'`).join(' || ')}].id`

/** The newest of the customer's carts and orders tells whether something still lies in the cart. */
const browsing = `profiles.data[0:1].[let
  $viewed = ${metrics('Viewed Product')},
  $order = ${metrics('Placed Order')},
  $cart = ${metrics('Added to Cart', 'Placed Order')}
in {
  id: id,
  lastSeenAt: attributes.last_event_date,
  viewed: $.events.data[?contains($viewed, relationships.metric.data.id)],
  cart: $.events.data[?contains($cart, relationships.metric.data.id)] | [0:1] | [?!contains($order, relationships.metric.data.id)] | [0].attributes.event_properties.Items
}][]`

/**
 * What a customer of Klaviyo has looked at and put into the cart, from the events that Klaviyo's own snippet sends:
 * https://developers.klaviyo.com/en/docs/guide_to_integrating_a_platform_without_a_pre_built_klaviyo_integration. The
 * events of other integrations may have other names (?).
 */
export const preset: Preset = {
  id: 'klaviyo-browsing',
  name: 'Klaviyo: browsing',
  documentation: 'https://developers.klaviyo.com/en/reference/get_events',
  verified: 'documentation',
  exampleUrl: 'https://a.klaviyo.com',
  recommends: 'gateway',
  credentialHelp: 'A private API key with read access to profiles and events: Settings → API keys.',
  definition: {
    role: 'browsing',
    needs: [['email']],
    provides: [],
    auth: { kind: 'api-key', in: 'header', name: 'authorization', prefix: 'Klaviyo-API-Key ' },
    requests: [
      {
        id: 'profiles',
        method: 'GET',
        path: '/api/profiles',
        headers,
        query: {
          // An address has no quotes of its own.
          filter: 'equals(email,"{{email}}")',
          'fields[profile]': 'email[[browsing.lastSeenAt:,last_event_date]]',
        },
        bind: { profileId: 'data[0].id' },
        expects: 'data',
      },
      {
        id: 'events',
        method: 'GET',
        path: '/api/events',
        headers,
        query: {
          filter: 'equals(profile_id,"{{profileId}}")',
          include: 'metric',
          sort: '-datetime',
          'page[size]': '100',
          'fields[event]': 'datetime,event_properties',
          'fields[metric]': 'name',
        },
        when: ['profileId'],
        expects: 'data',
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
            each: 'viewed[?attributes.event_properties.ProductName]',
            fields: {
              name: { path: 'attributes.event_properties.ProductName', as: 'text' },
              at: { path: 'attributes.datetime', as: 'instant' },
              url: { path: 'attributes.event_properties.URL', as: 'text' },
            },
          },
          cart: {
            each: 'cart[?ProductName && Quantity]',
            fields: {
              name: { path: 'ProductName', as: 'text' },
              sku: { path: 'SKU', as: 'text' },
              quantity: { path: 'Quantity', as: 'number' },
            },
          },
        },
      },
    ],
    ...usualLimits,
    // 750 profiles and 3,500 events for a whole account, https://developers.klaviyo.com/en/reference/get_profiles.
    perMinute: 100,
  },
}
