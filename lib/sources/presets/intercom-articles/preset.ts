import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** Published articles of Intercom's help centers. The base URL is that of the workspace's region, as for `intercom`. */
export const preset: Preset = {
  id: 'intercom-articles',
  name: 'Intercom: articles',
  documentation:
    'https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/articles/searcharticles',
  verified: 'recorded',
  exampleUrl: 'https://api.intercom.io',
  recommends: 'gateway',
  credentialHelp: 'The access token of an app: Developer Hub → Authentication.',
  definition: {
    role: 'knowledge',
    needs: [['question']],
    provides: [],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'articles',
        method: 'GET',
        path: '/articles/search',
        headers: { 'intercom-version': '2.14' },
        query: { phrase: '{{question}}', state: 'published' },
        expects: 'data.articles',
      },
    ],
    mappings: [
      {
        to: 'articles',
        each: 'articles.data.articles',
        fields: {
          recordId: { path: 'id', as: 'text' },
          title: { path: 'title', as: 'text' },
          excerpt: { path: 'description || body[0:600]', as: 'html-text' },
          updatedAt: { path: 'updated_at', as: 'instant' },
          url: { path: 'url', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 3600,
    // 10,000 for an app, https://developers.intercom.com/docs/references/rest-api/errors/rate-limiting.
    perMinute: 300,
  },
}
