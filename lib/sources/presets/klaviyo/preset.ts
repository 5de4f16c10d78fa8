import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Profile of a customer in Klaviyo. The base URL is `https://a.klaviyo.com`, the token a private API key with
 * `profiles:read`.
 */
export const preset: Preset = {
  id: 'klaviyo',
  name: 'Klaviyo',
  documentation: 'https://developers.klaviyo.com/en/reference/get_profiles',
  verified: 'documentation',
  exampleUrl: 'https://a.klaviyo.com',
  recommends: 'gateway',
  credentialHelp: 'A private API key with read access to profiles and events: Settings → API keys.',
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'api-key', in: 'header', name: 'authorization', prefix: 'Klaviyo-API-Key ' },
    requests: [
      {
        id: 'profiles',
        method: 'GET',
        path: '/api/profiles',
        headers: { accept: 'application/vnd.api+json', revision: '2026-07-15' },
        query: {
          // An address has no quotes of its own.
          filter: 'equals(email,"{{email}}")',
          'fields[profile]': 'email,phone_number,first_name,last_name,locale,created,location',
        },
        expects: 'data',
      },
    ],
    mappings: [
      {
        to: 'customers',
        each: 'profiles.data',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: "join(' ', [attributes.first_name, attributes.last_name][?@])", as: 'text' },
          email: { path: 'attributes.email', as: 'text' },
          phone: { path: 'attributes.phone_number', as: 'text' },
          language: { path: 'attributes.locale', as: 'text' },
          customerSince: { path: 'attributes.created', as: 'instant' },
          address: {
            fields: {
              street: { path: 'attributes.location.address1', as: 'text' },
              postalCode: { path: 'attributes.location.zip', as: 'text' },
              city: { path: 'attributes.location.city', as: 'text' },
              country: { path: 'attributes.location.country', as: 'text' },
            },
          },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 900,
  },
}
