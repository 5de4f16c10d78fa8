import type { DataPoint } from '#lib/contract/data-point.ts'
import type { RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'

/** `[[customers.phone: phoneNumber]]`: a data point and what is asked for only where it is allowed. */
const part = /\[\[\s*([a-z]+(?:\.\w+){1,2})\s*:\s*([\s\S]*?)\]\]/g
const onePartAlone = /^\s*\[\[\s*([a-z]+(?:\.\w+){1,2})\s*:(?:(?!\]\])[\s\S])*\]\]\s*$/

/**
 * The definition with its optional parts decided: what asks for a forbidden data point is gone, and no bracket is
 * left. Holes are filled afterwards, so that no value can open or close a part.
 */
export function withPartsDecided(
  definition: SourceDefinition,
  forbidden: readonly DataPoint[],
): SourceDefinition {
  const points = new Set(forbidden)
  const { auth, requests } = definition
  return {
    ...definition,
    requests: requests.map((request) => decided(request, points)),
    auth: auth.kind === 'login' ? { ...auth, request: decided(auth.request, points) } : auth,
  }
}

type Points = ReadonlySet<DataPoint>

function decided(request: RequestTemplate, points: Points): RequestTemplate {
  const { path, query, headers, body } = request
  return {
    ...request,
    path: decidedText(path, points),
    ...(query && { query: decidedJson(query, points) }),
    ...(headers && { headers: decidedJson(headers, points) }),
    ...(body !== undefined && { body: decidedJson(body, points) }),
  }
}

function decidedText(text: string, points: Points): string {
  return text.replace(part, (_, point: string, inside: string) => (points.has(point) ? '' : inside))
}

function goes(value: unknown, points: Points): boolean {
  const point = typeof value === 'string' ? onePartAlone.exec(value)?.[1] : undefined
  return point !== undefined && points.has(point)
}

function decidedJson<T>(value: T, points: Points): T {
  const inside = (entry: unknown): unknown => {
    if (typeof entry === 'string') return decidedText(entry, points)
    if (Array.isArray(entry)) return entry.filter((one) => !goes(one, points)).map(inside)
    if (typeof entry !== 'object' || entry === null) return entry
    const kept = Object.entries(entry).filter(([, one]) => !goes(one, points))
    return Object.fromEntries(kept.map(([name, one]) => [name, inside(one)]))
  }
  return inside(value) as T
}
