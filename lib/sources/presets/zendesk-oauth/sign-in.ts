import type { Auth, Preset } from '#lib/contract/source.ts'

/**
 * Zendesk's authorization code flow for public clients, which have no secret and must use PKCE:
 * https://developer.zendesk.com/documentation/api-basics/authentication/oauth-pkce and
 * https://support.zendesk.com/hc/en-us/articles/4408845965210. (?) Not tried against a desk.
 */
export const zendeskSignIn = (scope: string): Auth => ({
  kind: 'oauth',
  authorizationUrl: '/oauth/authorizations/new',
  tokenUrl: '/oauth/tokens',
  clientId: '{{settings.clientId}}',
  scope,
})

/** One client serves all sources of a desk. */
export const zendeskClientId: NonNullable<Preset['settings']>[number] = {
  name: 'clientId',
  label: 'Identifier of the OAuth client',
  help: 'Admin Center → Apps and integrations → APIs → OAuth clients: a client of the kind “Public”, with the redirect address that Baton shows.',
  usual: '',
  required: true,
}
