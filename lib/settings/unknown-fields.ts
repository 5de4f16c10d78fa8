import { remark } from '#lib/contract/remarks.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'

/**
 * The fields of a document that its schema has not taken: parsing leaves them out, and leaving out is losing. Compares
 * what was written with what was understood.
 */
export function unknownFields(written: unknown, understood: unknown, path = ''): ConfigProblem[] {
  if (Array.isArray(written)) {
    const items = Array.isArray(understood) ? understood : []
    return written.flatMap((item, index) => unknownFields(item, items[index], placeOf(path, index)))
  }
  if (!isObject(written) || !isObject(understood)) return []
  return Object.entries(written).flatMap(([key, value]) => {
    const place = placeOf(path, key)
    return Object.hasOwn(understood, key)
      ? unknownFields(value, understood[key], place)
      : [{ path: place, problem: remark('unknownField') }]
  })
}

const placeOf = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
