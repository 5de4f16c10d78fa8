import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Macros of Gorgias that write a reply. The user name is an agent's address, the password an API key. Its placeholders
 * are translated where macros are listed (`lib/drafting/macros/placeholders.ts`). (?) The parameters of the list, and the name of the action that writes.
 */
export const preset: Preset = {
  id: 'gorgias-macros',
  name: 'Gorgias: macros',
  documentation: 'https://developers.gorgias.com/reference/macros',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.gorgias.com',
  recommends: 'own-account',
  credentialHelp: 'Your e-mail address and your API key: Settings → REST API.',
  definition: {
    role: 'macros',
    needs: [[]],
    provides: [],
    auth: { kind: 'basic' },
    requests: [
      {
        id: 'macros',
        method: 'GET',
        path: '/api/macros',
        query: { limit: '100' },
        paging: { kind: 'cursor', items: 'data', next: 'meta.next_cursor', query: 'cursor', mostPages: 10 },
        expects: 'data',
      },
    ],
    mappings: [
      {
        to: 'macros',
        each: "macros.data[?actions[?name == 'setResponseText'].arguments.body_text]",
        fields: {
          recordId: { path: 'id', as: 'text' },
          name: { path: 'name', as: 'text' },
          body: { path: "actions[?name == 'setResponseText'].arguments.body_text | [0]", as: 'text' },
          language: { path: 'language', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 3600,
    // 40 in twenty seconds for an API key, https://developers.gorgias.com/reference/limitations.
    perMinute: 60,
  },
}
