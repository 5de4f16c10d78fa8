import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'
import { zendeskClientId, zendeskSignIn } from '../zendesk-oauth/sign-in.ts'

/** The text of a comment: the value, or the second of a channel and a value. */
const textOf = (field: string) => `[actions[?field=='${field}'].value | [0]][] | [-1]`

/** Zendesk writes the folders of a macro into its title: `Orders::Late parcel`. */
const fields = {
  recordId: { path: 'id', as: 'text' },
  name: { path: "split(title, '::')[-1]", as: 'text' },
  folder: { path: "join(' / ', split(title, '::')[:-1])", as: 'text' },
} as const

/** The agent's active macros that write a comment; those that only change fields have no text. */
export const preset: Preset = {
  id: 'zendesk-macros',
  name: 'Zendesk: macros',
  documentation: 'https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.zendesk.com',
  recommends: 'own-account',
  credentialHelp: 'Each agent signs in with their own Zendesk account.',
  settings: [zendeskClientId],
  definition: {
    role: 'macros',
    needs: [[]],
    provides: [],
    auth: zendeskSignIn('read'),
    requests: [
      {
        id: 'macros',
        method: 'GET',
        path: '/api/v2/macros/active.json',
        query: { 'page[size]': '100' },
        paging: {
          kind: 'cursor',
          items: 'macros',
          next: 'meta.has_more && meta.after_cursor',
          query: 'page[after]',
          mostPages: 10,
        },
        expects: 'macros',
      },
    ],
    mappings: [
      {
        to: 'macros',
        each: "macros.macros[?actions[?field=='comment_value_html']]",
        fields: { ...fields, body: { path: textOf('comment_value_html'), as: 'html-text' } },
      },
      {
        to: 'macros',
        each: "macros.macros[?!(actions[?field=='comment_value_html']) && actions[?field=='comment_value']]",
        fields: { ...fields, body: { path: textOf('comment_value'), as: 'text' } },
      },
    ],
    ...usualLimits,
    freshSeconds: 3600,
    // 200 for a whole desk on the smallest plan, https://developer.zendesk.com/api-reference/introduction/rate-limits.
    perMinute: 60,
  },
}
