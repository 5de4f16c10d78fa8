/** So many places are named: enough to map by. */
const mostPlaces = 100

/** So many values are looked at; a payload with more has said all its names by then. */
const mostValues = 100_000

/** A value that notes which of its leaves are looked at. */
export interface Watched {
  value: unknown
  /** Places of the leaves that nobody has looked at: `activities[].channelData.x`. A list counts as one place. */
  unread(): string[]
}

/** Watches a payload. Used where one is pasted, and nowhere else: every look at it costs a little more. */
export function watch(payload: unknown): Watched {
  const seen = new Set<string>()
  return { value: watched(payload, '', seen), unread: () => unreadIn(payload, seen) }
}

function watched(value: unknown, place: string, seen: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const inner = new Map<string, unknown>()
  return new Proxy(value, {
    get(target, key, receiver) {
      const part: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol' || !Object.hasOwn(target, key) || isLength(target, key)) return part
      const here = placeOf(place, key, target)
      if (typeof part !== 'object' || part === null) {
        seen.add(here)
        return part
      }
      const known = inner.get(key) ?? watched(part, here, seen)
      inner.set(key, known)
      return known
    },
  })
}

const isLength = (target: object, key: string) => Array.isArray(target) && key === 'length'

const placeOf = (around: string, key: string, target: object) =>
  Array.isArray(target) ? `${around}[]` : around === '' ? key : `${around}.${key}`

function unreadIn(payload: unknown, seen: ReadonlySet<string>): string[] {
  const places = new Set<string>()
  const open: [value: unknown, place: string][] = [[payload, '']]
  for (let looked = 0; looked < mostValues && places.size < mostPlaces; looked++) {
    const next = open.pop()
    if (!next) break
    const [value, place] = next
    if (typeof value === 'object' && value !== null) {
      // Taken from the end: pushed backwards, places come in the payload's own order.
      for (const key of Object.keys(value).reverse()) {
        open.push([(value as Record<string, unknown>)[key], placeOf(place, key, value)])
      }
    } else if (value !== null && value !== '' && place !== '' && !seen.has(place)) places.add(place)
  }
  return [...places]
}
