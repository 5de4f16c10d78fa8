import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'

/** The agent's account at the authorization server. */
export const account = { login: 'mia.visser', password: 'only for this server' }

const page = (problem = '') => `<!doctype html><title>Sign in</title><h1>Example ERP</h1><p>${problem}</p>
<form method="post"><input name="login"><input name="password" type="password">
<button name="answer" value="yes">Sign in and allow</button><button name="answer" value="no">Cancel</button></form>`

/** The server's own page: an ordinary form, which asks for the account and the consent in one. */
export async function signInPage(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const show = (problem?: string) => response.setHeader('content-type', 'text/html').end(page(problem))
  if (request.method === 'GET') return void show()
  const form = new URLSearchParams(await bodyOf(request))
  if (form.get('answer') === 'no') {
    return provider.interactionFinished(request, response, { error: 'access_denied' })
  }
  if (form.get('login') !== account.login || form.get('password') !== account.password) {
    return void show('That is not the password.')
  }
  const { params } = await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId: account.login, clientId: String(params.client_id) })
  grant.addOIDCScope(String(params.scope))
  const consent = { grantId: await grant.save() }
  await provider.interactionFinished(request, response, { login: { accountId: account.login }, consent })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
