import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Tier of a customer in Yotpo's loyalty programme. The base URL is `https://loyalty.yotpo.com`. The token is the API key;
 * the GUID, which names the shop's programme, is a setting. (?) The field of the tier, and what an unknown address gets.
 */
export const preset: Preset = {
  id: 'yotpo-loyalty',
  name: 'Yotpo Loyalty',
  documentation: 'https://loyaltyapi.yotpo.com/reference/welcome',
  verified: 'documentation',
  exampleUrl: 'https://loyalty.yotpo.com',
  recommends: 'gateway',
  credentialHelp: 'The API key: Settings → General.',
  settings: [{ name: 'guid', label: 'GUID', help: 'Settings → General.', usual: '', required: true }],
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'api-key', in: 'header', name: 'x-api-key' },
    requests: [
      {
        id: 'customer',
        method: 'GET',
        path: '/api/v2/customers',
        headers: { 'x-guid': '{{settings.guid}}' },
        query: { customer_email: '{{email}}' },
        expects: 'email',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'customer',
        fields: {
          recordId: { path: 'third_party_id || thirty_party_id || email', as: 'text' },
          name: { path: "join(' ', [first_name, last_name][?@])", as: 'text' },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone_number', as: 'text' },
          tier: { path: 'vip_tier_name', as: 'text' },
          customerSince: { path: 'opted_in_at', as: 'instant' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 600,
  },
}
