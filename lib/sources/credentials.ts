import type { Auth } from '#lib/contract/source.ts'
import { toBase64 } from '#lib/platform/base64.ts'
import type { PreparedRequest } from './request.ts'
import { fillText, type Variables } from './template.ts'

/** What was entered on this device for a source: `username` and `password`, or `token`. */
export type Credentials = Readonly<Record<string, string>>

/** The fields to ask for. Empty where the source needs nothing of its own. */
export function credentialFields(auth: Auth): { name: string; label: string; secret: boolean }[] {
  switch (auth.kind) {
    case 'none':
    case 'helpdesk-session':
    // Its tokens come from the system's own sign-in page.
    case 'oauth':
      return []
    case 'basic':
    case 'login':
      return [
        { name: 'username', label: 'User name', secret: false },
        { name: 'password', label: 'Password', secret: true },
      ]
    case 'bearer':
    case 'api-key':
      return [{ name: 'token', label: 'Token', secret: true }]
  }
}

/** The name of the header that holds a secret, in lower case; `undefined` where it is no header or a usual one. */
export function authHeaderName(auth: Auth): string | undefined {
  if (auth.kind === 'login') return auth.header.toLowerCase()
  return auth.kind === 'api-key' && auth.in === 'header' ? auth.name.toLowerCase() : undefined
}

/** Puts on a request what proves who asks. `login` is what the log-in request of a `login` source gave. */
export function signWith(
  auth: Auth,
  credentials: Credentials,
  login: Variables,
): (request: PreparedRequest) => PreparedRequest {
  if (auth.kind === 'api-key' && auth.in === 'query') {
    const key = (auth.prefix ?? '') + fillText('{{token}}', credentials)
    return (request) => {
      const url = new URL(request.url)
      url.searchParams.set(auth.name, key)
      return { ...request, url: url.href }
    }
  }
  const header = authHeader(auth, credentials, login)
  return (request) => ({ ...request, headers: { ...request.headers, ...header } })
}

function authHeader(auth: Auth, credentials: Credentials, login: Variables): Record<string, string> {
  switch (auth.kind) {
    case 'none':
    case 'helpdesk-session':
      return {}
    case 'basic':
      return { authorization: `Basic ${toBase64(`${credentials.username}:${credentials.password}`)}` }
    case 'bearer':
      return { authorization: fillText('Bearer {{token}}', credentials) }
    case 'oauth':
      return { authorization: fillText('Bearer {{accessToken}}', credentials) }
    case 'api-key':
      return { [auth.name.toLowerCase()]: (auth.prefix ?? '') + fillText('{{token}}', credentials) }
    case 'login': {
      const value = fillText(auth.value, { ...credentials, ...login })
      return {
        [auth.header.toLowerCase()]: auth.prefix + (auth.encode === 'base64' ? toBase64(value) : value),
      }
    }
  }
}
