import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const tierId = 'vip_status.vip_tier_id || vip_tier_id'

/**
 * Points and tier of a customer in a Smile.io loyalty programme. The base URL is `https://api.smile.io`. A customer names
 * the tier by its number, so the tiers are asked for as well. Smile tells nothing of points that will expire.
 */
export const preset: Preset = {
  id: 'smile',
  name: 'Smile.io',
  documentation: 'https://dev.smile.io/api/resources/customers/list-customers',
  verified: 'recorded',
  exampleUrl: 'https://api.smile.io',
  recommends: 'gateway',
  credentialHelp: 'The private key of the API: Settings → Developer tools.',
  notes: ['Smile.io’s API is part of its larger plans only.'],
  definition: {
    role: 'loyalty',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/v1/customers',
        query: { email: '{{email}}', include: 'vip_status' },
        bind: { tierId: `customers[].[${tierId}][] | [?@] | [0]` },
        expects: 'customers',
      },
      { id: 'tiers', method: 'GET', path: '/v1/vip_tiers', when: ['tierId'], expects: 'vip_tiers' },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.customers',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [first_name, last_name][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
        },
      },
      {
        to: 'loyalty',
        // Candidates have not joined, and who is disabled has been excluded.
        each: `customers.customers[?state == 'member'].[let $tier = (${tierId}) in merge(@, {tier: $.tiers.vip_tiers[?id == $tier] | [0].name})][]`,
        fields: {
          recordId: { path: 'id', as: 'text' },
          points: { path: 'points_balance', as: 'number' },
          tier: { path: 'tier', as: 'text' },
          tierUntil: { path: 'vip_status.vip_tier_expires_at', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 600,
    // 10 a second for a token, https://dev.smile.io/api/rate-limits.
    perMinute: 120,
  },
}
