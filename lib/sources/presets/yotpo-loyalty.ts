import { type Preset, usualLimits } from './preset.ts'

/**
 * Tier of a customer in Yotpo's loyalty programme. The base URL is `https://loyalty.yotpo.com`. The token is the API key;
 * the GUID, which names the shop's programme, is a setting. (?) The field of the tier, and what an unknown address gets.
 */
export const yotpoLoyalty: Preset = {
  id: 'yotpo-loyalty',
  name: 'Yotpo Loyalty',
  documentation: 'https://loyaltyapi.yotpo.com/reference/welcome',
  verified: 'documentation',
  settings: { guid: '' },
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'api-key', header: 'x-api-key' },
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
