import type { RequestTemplate } from '#lib/contract/source.ts'
import { fillJson, fillQueryValue, fillText, fillUrlPart, type Variables } from './template.ts'

/** A request that is ready to be sent, before the credentials are put on it. */
export interface PreparedRequest {
  url: string
  method: RequestTemplate['method']
  headers: Record<string, string>
  body?: string
}

/**
 * Fills a request template. The address always stays on the base URL's origin.
 * Throws `MissingVariable` when a value is not known.
 */
export function prepareRequest(
  baseUrl: string,
  template: RequestTemplate,
  variables: Variables,
): PreparedRequest {
  const url = new URL(baseUrl.replace(/\/$/, '') + fillUrlPart(template.path, variables))
  if (url.origin !== new URL(baseUrl).origin) throw new Error('a request left the origin of its source')
  for (const [name, value] of Object.entries(template.query ?? {})) {
    url.searchParams.set(name, fillQueryValue(value, variables))
  }
  const headers: Record<string, string> = { accept: 'application/json' }
  for (const [name, value] of Object.entries(template.headers ?? {}))
    headers[name] = fillText(value, variables)
  if (template.body === undefined) return { url: url.href, method: template.method, headers }
  headers['content-type'] = 'application/json'
  return {
    url: url.href,
    method: template.method,
    headers,
    body: JSON.stringify(fillJson(template.body, variables)),
  }
}

/**
 * The browser's request for it. Nothing is cached by the browser (its cache lies on the disk unencrypted), no
 * address of ours is given away, and a redirect is refused, because it could carry credentials to another host.
 */
export function toFetchRequest(
  prepared: PreparedRequest,
  withCookies: boolean,
  signal: AbortSignal,
): Request {
  return new Request(prepared.url, {
    method: prepared.method,
    headers: prepared.headers,
    body: prepared.body ?? null,
    credentials: withCookies ? 'include' : 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal,
  })
}
