import type { Preset } from '#lib/contract/source.ts'
import { articleSettings, articlesRequest, articlesWritten } from '../rt-articles.ts'
import { usualLimits } from '../usual-limits.ts'

const fields = {
  recordId: { path: 'id', as: 'text' },
  name: { path: 'Name', as: 'text' },
  folder: { path: 'Class.Name', as: 'text' },
} as const

/** Articles of Request Tracker that are replies: what an agent there takes into an answer. */
export const preset: Preset = {
  id: 'request-tracker-macros',
  name: 'Request Tracker: macros',
  documentation: 'https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html',
  verified: 'live',
  exampleUrl: 'https://rt.example.com',
  recommends: 'helpdesk-session',
  settings: articleSettings,
  definition: {
    role: 'macros',
    needs: [[]],
    provides: [],
    auth: { kind: 'helpdesk-session' },
    requests: [articlesRequest],
    mappings: [
      {
        to: 'macros',
        each: `${articlesWritten('text')} | [?content]`,
        fields: { ...fields, body: { path: 'content', as: 'text' } },
      },
      {
        to: 'macros',
        each: articlesWritten('html'),
        fields: { ...fields, body: { path: 'content', as: 'html-text' } },
      },
    ],
    ...usualLimits,
    freshSeconds: 3600,
  },
}
