import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Points and tier of a customer in Yotpo's loyalty programme. The base URL is `https://loyalty.yotpo.com`. The token is
 * the API key; the GUID, which names the shop's programme, is a setting. (?) The field of the tier, whether all points
 * end at `points_expire_at`, and what an unknown address gets. No limit of requests is documented.
 */
export const preset: Preset = {
  id: 'yotpo-loyalty',
  name: 'Yotpo Loyalty',
  documentation: 'https://loyaltyapi.yotpo.com/reference/welcome',
  verified: 'documentation',
  exampleUrl: 'https://loyalty.yotpo.com',
  recommends: 'gateway',
  credentialHelp: 'The API key: Settings → General.',
  settings: [
    { name: 'guid', label: 'GUID', help: 'Settings → General.', usual: '', required: true },
    {
      name: 'currency',
      label: 'Currency of the shop',
      help: 'ISO 4217, e.g. EUR; without it amounts are left out.',
      usual: '',
      required: false,
    },
  ],
  definition: {
    role: 'loyalty',
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
        nobody: [404],
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
          lifetimeValue: {
            path: 'total_spend_cents',
            as: 'money-minor',
            currency: "'{{settings.currency}}'",
          },
          orderCount: { path: 'total_purchases', as: 'number' },
        },
      },
      {
        to: 'loyalty',
        // A customer who has not joined has a balance of nothing.
        each: '[customer][?opt_in != `false`]',
        fields: {
          recordId: { path: 'third_party_id || thirty_party_id || email', as: 'text' },
          points: { path: 'points_balance', as: 'number' },
          tier: { path: 'vip_tier_name', as: 'text' },
          expiring: {
            fields: {
              points: { path: 'points_expire_at && points_balance', as: 'number' },
              at: { path: 'points_expire_at', as: 'instant' },
            },
          },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 600,
    perMinute: 60,
  },
}
