import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * The teammates with a seat in Intercom's inbox. Intercom tells who is away, and not who is there: nothing is said of
 * the others. The base URL is that of the workspace's region, as for `intercom`.
 */
export const preset: Preset = {
  id: 'intercom-teammates',
  name: 'Intercom: teammates',
  documentation:
    'https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/admins/listadmins',
  verified: 'recorded',
  exampleUrl: 'https://api.intercom.io',
  recommends: 'gateway',
  credentialHelp: 'The access token of an app: Developer Hub → Authentication.',
  definition: {
    role: 'agents',
    needs: [[]],
    provides: [],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'admins',
        method: 'GET',
        path: '/admins',
        headers: { 'intercom-version': '2.14' },
        expects: 'admins',
      },
    ],
    mappings: [
      {
        to: 'agents',
        each: 'admins.admins[?has_inbox_seat]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          email: { path: 'email', as: 'text' },
          presence: { path: 'away_mode_enabled', as: 'words', words: { true: 'away' } },
        },
      },
    ],
    ...usualLimits,
    // 10,000 for an app, https://developers.intercom.com/docs/references/rest-api/errors/rate-limiting.
    perMinute: 300,
  },
}
