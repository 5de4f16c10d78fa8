import type { Auth } from '#lib/contract/source.ts'
import type { TestedRequest } from '#lib/contract/test-report.ts'
import { authHeaderName } from './credentials.ts'
import { logInId } from './login.ts'
import { type Mask, maskedHeader } from './mask.ts'
import type { Exchange } from './way.ts'

/** Requests and their replies as a lead may see them. The mask learns the secrets of their headers, too. */
export function shownExchanges(exchanges: readonly Exchange[], auth: Auth, mask: Mask): TestedRequest[] {
  for (const { request } of exchanges) hideHeaders(request.headers, auth, mask)
  return exchanges.map((exchange) => shown(exchange, auth, mask))
}

const secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie'])

function isSecretHeader(name: string, auth: Auth): boolean {
  return secretHeaders.has(name) || name === authHeaderName(auth)
}

function hideHeaders(headers: Readonly<Record<string, string>>, auth: Auth, mask: Mask): void {
  for (const [name, value] of Object.entries(headers)) {
    if (isSecretHeader(name, auth)) mask.add(value.split(' ').at(-1) ?? '')
  }
}

/** Longer replies are cut where they are shown; the mapping has seen all of them. */
const longestReply = 200_000

function shown(exchange: Exchange, auth: Auth, mask: Mask): TestedRequest {
  const { id, request, at, ms, status, bytes, text, failure } = exchange
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    isSecretHeader(name, auth) ? maskedHeader(value) : mask.text(value),
  ])
  const reply = text && (id === logInId ? mask.loginReply(text) : mask.text(text)).slice(0, longestReply)
  return {
    id,
    method: request.method,
    url: mask.text(request.url),
    headers: Object.fromEntries(headers),
    ...(request.body !== undefined && { body: mask.text(request.body) }),
    at: at.toISOString(),
    ms,
    ...(status !== undefined && { status }),
    ...(bytes !== undefined && { bytes }),
    ...(reply !== undefined && { reply }),
    ...(failure && { failure }),
  }
}
