import type { Preset } from '#lib/contract/source.ts'
import { preset as zendesk } from '../zendesk/preset.ts'
import { zendeskClientId, zendeskSignIn } from './sign-in.ts'

/** What the preset `zendesk` reads, with each agent's own account in place of a token of the desk's. */
export const preset: Preset = {
  id: 'zendesk-oauth',
  name: 'Zendesk: customer and tickets, own account',
  documentation: zendesk.documentation,
  verified: 'documentation',
  exampleUrl: zendesk.exampleUrl,
  recommends: 'own-account',
  credentialHelp: 'Each agent signs in with their own Zendesk account.',
  settings: [zendeskClientId],
  definition: { ...zendesk.definition, auth: zendeskSignIn('read') },
}
