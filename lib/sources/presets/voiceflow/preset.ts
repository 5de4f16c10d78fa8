import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

/** The newest transcript of a Voiceflow session. The conversation's id is the session's, which the widget knows. */
export const preset: Preset = {
  id: 'voiceflow',
  name: 'Voiceflow',
  documentation: 'https://docs.voiceflow.com/api-reference/transcript/get-transcript',
  verified: 'documentation',
  notes: ['An API key of Voiceflow opens the whole project: give agents a gateway rather than the key.'],
  exampleUrl: 'https://analytics-api.voiceflow.com',
  recommends: 'gateway',
  credentialHelp: 'An API key of the project: Settings → API keys.',
  settings: [
    { name: 'project', label: 'Project ID', help: 'Settings → General of the project.', required: true },
  ],
  definition: {
    role: 'packet',
    needs: [['conversationId']],
    provides: ['orderNumber', 'email', 'name'],
    auth: { kind: 'api-key', in: 'header', name: 'authorization' },
    requests: [
      {
        id: 'found',
        method: 'POST',
        path: '/v1/transcript/project/{{settings.project}}',
        query: { take: '1' },
        body: { sessionID: '{{conversationId}}' },
        bind: { transcriptId: 'transcripts[0].id' },
        expects: 'transcripts',
      },
      {
        id: 'transcript',
        method: 'GET',
        path: '/v1/transcript/{{transcriptId}}',
        when: ['transcriptId'],
        expects: 'transcript',
      },
    ],
    mappings: [],
    packets: { each: '[transcript][?transcript]', format: 'voiceflow' },
    ...usualLimits,
    freshSeconds: 30,
  },
}
