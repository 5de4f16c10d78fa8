import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** Articles of a Zendesk help centre that anybody may read. Restricted ones are not found: nobody is signed in. */
export const preset: Preset = {
  id: 'zendesk-help-center',
  name: 'Zendesk: help centre',
  documentation: 'https://developer.zendesk.com/api-reference/help_center/help-center-api/search/',
  verified: 'documentation',
  exampleUrl: 'https://your-shop.zendesk.com',
  recommends: 'none',
  settings: [
    { name: 'locale', label: 'Language', help: 'E.g. en-us; * for all.', usual: '*', required: true },
  ],
  definition: {
    role: 'knowledge',
    needs: [['question']],
    provides: [],
    auth: { kind: 'none' },
    requests: [
      {
        id: 'articles',
        method: 'GET',
        path: '/api/v2/help_center/articles/search.json',
        query: { query: '{{question}}', locale: '{{settings.locale}}', per_page: '10' },
        expects: 'results',
      },
    ],
    mappings: [
      {
        to: 'articles',
        each: 'articles.results',
        fields: {
          recordId: { path: 'id', as: 'text' },
          title: { path: 'title', as: 'text' },
          excerpt: { path: 'snippet || body[0:600]', as: 'html-text' },
          language: { path: 'locale', as: 'text' },
          updatedAt: { path: 'updated_at', as: 'instant' },
          url: { path: 'html_url', as: 'text' },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 3600,
    // 200 for a whole desk on the smallest plan, https://developer.zendesk.com/api-reference/introduction/rate-limits.
    perMinute: 60,
  },
}
