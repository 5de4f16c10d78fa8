import type { RequestTemplate } from '#lib/contract/source.ts'

/**
 * A request with another path. One that was pasted from a documentation often has its parameters with it: they go to
 * the rows for parameters. What is typed letter by letter stays where it is typed.
 */
export function withPath(request: RequestTemplate, path: string): RequestTemplate {
  const [plain = '', search = ''] = split(path)
  const pasted = path.length - request.path.length > 1
  const found = [...new URLSearchParams(search)].filter(([name]) => name !== '')
  if (!pasted || found.length === 0) return { ...request, path }
  return { ...request, path: plain, query: { ...request.query, ...Object.fromEntries(found) } }
}

function split(path: string): [string, string] {
  const at = path.indexOf('?')
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)]
}
