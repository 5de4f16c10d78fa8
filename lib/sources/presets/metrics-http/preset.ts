import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/**
 * Hands a metric or a feedback to an address of the team's own, as `{"text": …}`. The base URL is the whole address.
 * It answers with JSON, or with 202 or 204 and nothing. It is sent once, and never again by itself.
 */
export const preset: Preset = {
  id: 'metrics-http',
  name: 'Metrics to an address of your own',
  documentation: 'https://www.rfc-editor.org/rfc/rfc9110#name-post',
  verified: 'documentation',
  exampleUrl: 'https://metrics.example.com/baton',
  recommends: 'gateway',
  credentialHelp: 'The token that your address expects.',
  notes: ['The address has to answer with JSON, or with the status 202 or 204.'],
  definition: {
    role: 'metrics',
    needs: [['text']],
    provides: [],
    auth: { kind: 'bearer' },
    requests: [
      {
        id: 'metric',
        method: 'POST',
        path: '',
        body: { text: '{{text}}' },
        expects: '@',
        // Statuses of an answer that has nothing in it.
        nobody: [202, 204],
      },
    ],
    mappings: [],
    ...usualLimits,
    freshSeconds: 0,
    retries: 0,
    perMinute: 60,
  },
}
