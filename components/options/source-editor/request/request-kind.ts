import type { RequestTemplate } from '#lib/contract/source.ts'

/** What an API's documentation calls it. All three are JSON over HTTP; the kind only decides the form. */
export type RequestKind = 'rest' | 'graphql' | 'json-rpc'

type Body = Record<string, unknown>

export const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const only = (body: Body, names: readonly string[]) => Object.keys(body).every((name) => names.includes(name))

/** The kind by the shape of the body. */
export function kindOf({ body, encode }: RequestTemplate): RequestKind {
  if (!isObject(body) || encode === 'form') return 'rest'
  if (typeof body.query === 'string' && only(body, ['query', 'variables', 'operationName'])) return 'graphql'
  if (
    typeof body.method === 'string' &&
    'params' in body &&
    only(body, ['jsonrpc', 'method', 'params', 'id'])
  ) {
    return 'json-rpc'
  }
  return 'rest'
}

/** The request in another kind, with an example of a body where the kind needs one. */
export function asKind(request: RequestTemplate, kind: RequestKind): RequestTemplate {
  const { body: _, encode: __, ...rest } = request
  if (kind === 'rest') return { ...rest, method: 'GET' }
  const body =
    kind === 'graphql'
      ? { query: 'query($email: String!) {\n  \n}', variables: { email: '{{email}}' } }
      : { jsonrpc: '2.0', method: '', params: ['{{email}}'], id: 1 }
  const { query: ___, ...bare } = rest
  return { ...bare, method: 'POST', body }
}
