import { search as jmespath } from '@jmespath-community/jmespath'

type Json = Parameters<typeof jmespath>[0]

/**
 * What a JMESPath expression finds in a reply; `null` where it finds nothing, or where the reply has another type
 * than the expression expects (a function on a missing value is an error in JMESPath, and here just no value).
 */
export function search(data: unknown, path: string): unknown {
  try {
    return jmespath(data as Json, path) ?? null
  } catch {
    return null
  }
}
