import type { Preset } from '#lib/contract/source.ts'
import { articleSettings, articlesRequest, articlesWritten } from '../rt-articles.ts'
import { usualLimits } from '../usual-limits.ts'

const fields = {
  recordId: { path: 'id', as: 'text' },
  title: { path: 'Name', as: 'text' },
  updatedAt: { path: 'LastUpdated', as: 'instant' },
  url: { link: '/Articles/Article/Display.html?id={{id}}', with: { id: 'id' } },
  forAgents: '`true`',
} as const

/** Articles of Request Tracker to read. Whoever is no agent there cannot open them: only their text can be sent. */
export const preset: Preset = {
  id: 'request-tracker-articles',
  name: 'Request Tracker: articles',
  documentation: 'https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html',
  verified: 'live',
  exampleUrl: 'https://rt.example.com',
  recommends: 'helpdesk-session',
  settings: articleSettings,
  definition: {
    role: 'knowledge',
    needs: [[]],
    provides: [],
    auth: { kind: 'helpdesk-session' },
    requests: [articlesRequest],
    mappings: [
      {
        to: 'articles',
        each: articlesWritten('text'),
        fields: { ...fields, excerpt: { path: 'content || Summary', as: 'text' } },
      },
      {
        to: 'articles',
        each: articlesWritten('html'),
        fields: { ...fields, excerpt: { path: 'content', as: 'html-text' } },
      },
    ],
    ...usualLimits,
    freshSeconds: 3600,
  },
}
