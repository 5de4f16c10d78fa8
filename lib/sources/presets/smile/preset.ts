import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Tier of a customer in a Smile.io loyalty programme. The base URL is `https://api.smile.io`. A customer names the tier by
 * its number, so the tiers are asked for as well. (?) Whether a list takes `include`.
 */
export const preset: Preset = {
  id: 'smile',
  name: 'Smile.io',
  documentation: 'https://dev.smile.io/api/resources/customers/list-customers',
  verified: 'documentation',
  exampleUrl: 'https://api.smile.io',
  recommends: 'gateway',
  credentialHelp: 'The private key of the API: Settings → Developer tools.',
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'customers',
        method: 'GET',
        path: '/v1/customers',
        query: { email: '{{email}}', include: 'vip_status' },
        bind: { tierId: 'customers[].[vip_status.vip_tier_id || vip_tier_id][] | [?@] | [0]' },
        expects: 'customers',
      },
      { id: 'tiers', method: 'GET', path: '/v1/vip_tiers', when: ['tierId'], expects: 'vip_tiers' },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customers.customers[].[let $tier = (vip_status.vip_tier_id || vip_tier_id) in merge(@, {tier: $.tiers.vip_tiers[?id == $tier] | [0].name})][]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [first_name, last_name][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          tier: { path: 'tier', as: 'text' },
          customerSince: { path: 'created_at', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 600,
  },
}
