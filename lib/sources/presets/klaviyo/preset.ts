import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** What Klaviyo keeps consent for, in the order in which it is shown. */
const consents = `attributes.subscriptions.[
  {purpose: 'E-mail marketing', given: email.marketing},
  {purpose: 'SMS marketing', given: sms.marketing},
  {purpose: 'SMS about orders', given: sms.transactional},
  {purpose: 'Push marketing', given: mobile_push.marketing},
  {purpose: 'WhatsApp marketing', given: whatsapp.marketing}
][?given.consent]`

/**
 * Profile and consents of a customer in Klaviyo. The base URL is `https://a.klaviyo.com`, the token a private API key
 * with `profiles:read`. What the customer looked at is the preset `klaviyo-browsing`.
 */
export const preset: Preset = {
  id: 'klaviyo',
  name: 'Klaviyo',
  documentation: 'https://developers.klaviyo.com/en/reference/get_profiles',
  verified: 'documentation',
  exampleUrl: 'https://a.klaviyo.com',
  recommends: 'gateway',
  credentialHelp: 'A private API key with read access to profiles: Settings → API keys.',
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
          'fields[profile]':
            'email[[customers.name:,first_name,last_name]][[customers.phone:,phone_number]][[customers.language:,locale]][[customers.customerSince:,created]][[customers.address:,location.address1,location.zip,location.city,location.country]][[customers.timeZone:,location.timezone]][[preferences.consents:,subscriptions]]',
          'additional-fields[profile]': '[[preferences.consents: subscriptions]]',
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
          timeZone: { path: 'attributes.location.timezone', as: 'text' },
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
      {
        to: 'preferences',
        each: 'profiles.data[?attributes.subscriptions]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          consents: {
            each: consents,
            fields: {
              purpose: { path: 'purpose', as: 'text' },
              granted: "given.consent == 'SUBSCRIBED'",
              at: { path: 'given.consent_timestamp', as: 'instant' },
            },
          },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 900,
    // 750 for a whole account, https://developers.klaviyo.com/en/reference/get_profiles.
    perMinute: 100,
  },
}
