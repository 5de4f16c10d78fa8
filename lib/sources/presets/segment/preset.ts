import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** The profile is named by the address, which the space must keep as an external id. */
const profile = '/v1/spaces/{{settings.space}}/collections/users/profiles/email:{{email}}'

/** Named one by one, so that nothing else of the profile is fetched; the specification and libraries differ in style. */
const traits =
  'email[[customers.name:,name,first_name,last_name,firstName,lastName]][[customers.phone:,phone]][[customers.language:,locale,language]][[customers.customerSince:,created_at,createdAt]][[customers.address:,address]]'

/**
 * Traits of a customer in a Segment Unify space. The base URL is `https://profiles.segment.com`, in the EU
 * `https://profiles.euw1.segment.com`. The user name is an access token, the password stays empty. Traits are the
 * team's own; those of Segment's specification are read here (?). Consents are not in this API, and what the customer
 * looked at is the preset `segment-browsing`.
 */
export const preset: Preset = {
  id: 'segment',
  name: 'Segment',
  documentation: 'https://segment.com/docs/unify/profile-api/',
  verified: 'recorded',
  exampleUrl: 'https://profiles.segment.com',
  recommends: 'gateway',
  credentialHelp: 'A Profile API access token: Unify → API access.',
  settings: [
    { name: 'space', label: 'Space id', help: 'Unify → Settings → API access.', usual: '', required: true },
  ],
  definition: {
    role: 'customer',
    needs: [['email']],
    provides: ['name'],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'traits',
        method: 'GET',
        path: `${profile}/traits`,
        query: { include: traits, limit: '200' },
        expects: 'traits',
        nobody: [404],
      },
      {
        id: 'identifiers',
        method: 'GET',
        path: `${profile}/external_ids`,
        query: { limit: '25' },
        expects: 'data',
        nobody: [404],
      },
    ],
    mappings: [
      {
        to: 'customers',
        // Traits have no identifier: it comes with the second reply.
        each: "[merge(traits.traits, {baton_id: (identifiers.data[?type == 'user_id'] | [0].id) || identifiers.data[0].id})][?baton_id]",
        fields: {
          recordId: { path: 'baton_id', as: 'text' },
          name: {
            path: "name || join(' ', [first_name || firstName, last_name || lastName][?@])",
            as: 'text',
          },
          email: { path: 'email', as: 'text' },
          phone: { path: 'phone', as: 'text' },
          language: { path: 'locale || language', as: 'text' },
          customerSince: { path: 'created_at || createdAt', as: 'instant' },
          address: {
            fields: {
              street: { path: 'address.street', as: 'text' },
              postalCode: { path: 'address.postalCode || address.postal_code', as: 'text' },
              city: { path: 'address.city', as: 'text' },
              country: { path: 'address.country', as: 'text' },
            },
          },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 900,
    // 100 a second for a space, https://segment.com/docs/unify/profile-api/#rate-limit.
    perMinute: 300,
  },
}
