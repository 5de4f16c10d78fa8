import { remark } from '#lib/contract/remarks.ts'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { DefinitionError } from './source-error.ts'
import { fillJson, fillQueryValue, fillText, fillUrlPart, type Variables } from './template.ts'

/** A request that is ready to be sent, before the credentials are put on it. */
export interface PreparedRequest {
  url: string
  method: RequestTemplate['method']
  /** By name in lower case. */
  headers: Record<string, string>
  body?: string
}

/**
 * Fills a request template. The address always stays on the base URL's origin.
 * Throws `MissingVariable` when a value is not known, and `DefinitionError` for a request that cannot be.
 */
export function prepareRequest(
  baseUrl: string,
  template: RequestTemplate,
  variables: Variables,
): PreparedRequest {
  const { id, method, path, query = {}, headers: named = {}, body } = template
  const url = new URL(baseUrl.replace(/\/$/, '') + fillUrlPart(path, variables))
  if (url.origin !== new URL(baseUrl).origin) throw new Error('a request left the origin of its source')
  for (const [name, value] of Object.entries(query)) {
    url.searchParams.set(name, fillQueryValue(value, variables))
  }
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = contentTypes[template.encode ?? 'json']
  for (const [name, value] of Object.entries(named)) headers[name.toLowerCase()] = fillText(value, variables)
  if (body === undefined) return { url: url.href, method, headers }
  if (method === 'GET') throw new DefinitionError(`requests.${id}.body`, remark('bodyOfGet'))
  const filled = fillJson(body, variables)
  const text = template.encode === 'form' ? formText(id, filled) : JSON.stringify(filled)
  return { url: url.href, method, headers, body: text }
}

const contentTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded;charset=UTF-8',
} as const

/** Fields as a browser's form sends them; a list gives its name once for each entry, and `null` is left out. */
function formText(id: string, body: unknown): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new DefinitionError(`requests.${id}.body`, remark('formBody'))
  }
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) {
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (entry === null) continue
      form.append(name, typeof entry === 'object' ? JSON.stringify(entry) : String(entry))
    }
  }
  return form.toString()
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
  const { url, method, headers, body = null } = prepared
  try {
    return new Request(url, {
      method,
      headers,
      body,
      credentials: withCookies ? 'include' : 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    })
  } catch {
    // Everything else is ours, and the address has been parsed.
    throw new DefinitionError('headers', remark('unsendable'))
  }
}
