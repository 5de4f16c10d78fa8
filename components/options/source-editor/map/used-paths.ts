import type { FieldMapping, Mapping } from '#lib/contract/source.ts'
import { isLink, isPart, pathOf } from './mapping-edit.ts'

/* A chain of names in a JMESPath expression, with quoted names and any brackets between them. */
const chain = /(?:[A-Za-z_]\w*|"[^"]+")(?:\[[^\]]*\]|\.(?:[A-Za-z_]\w*|"[^"]+"))*/g

/** The places that an expression reads, as names joined by dots, without positions. */
export function chainsOf(expression: string): string[] {
  const found = expression.replace(/'(?:[^'\\]|\\.)*'/g, '').match(chain) ?? []
  return found.map((text) =>
    text
      .replace(/\[[^\]]*\]/g, '')
      .replace(/"/g, '')
      .replace(/\.$/, ''),
  )
}

/** The places of the replies that the mappings read. Where an expression is hard to follow, rather too many. */
export function usedPlaces(mappings: readonly Mapping[]): Set<string> {
  const used = new Set<string>()
  for (const { each, fields } of mappings) {
    const [first = '', ...others] = chainsOf(each)
    const bases = [first, ...others.map((other) => `${first}.${other}`)]
    for (const place of chainsInFields(fields)) for (const base of bases) used.add(joined(base, place))
  }
  return used
}

const joined = (base: string, place: string) => [base, place].filter(Boolean).join('.')

function chainsInFields(fields: Readonly<Record<string, FieldMapping>>): string[] {
  return Object.values(fields).flatMap((mapping) => {
    if (isLink(mapping)) return Object.values(mapping.with).flatMap(chainsOf)
    if (isPart(mapping)) {
      const inside = chainsInFields(mapping.fields)
      const bases = chainsOf(mapping.each ?? '')
      // A currency may stand in the record around the part.
      return [...inside, ...bases.flatMap((base) => inside.map((place) => joined(base, place)))]
    }
    const { path = '', currency = '' } = pathOf(mapping) ?? {}
    return [...chainsOf(path), ...chainsOf(currency)]
  })
}

/** A step into the replies without positions, as `usedPlaces` writes it. */
export const placeOf = (steps: readonly (string | number)[]): string =>
  steps.filter((step) => typeof step === 'string').join('.')

/** True where a place, or a part around it, is read. */
export const isUsed = (used: ReadonlySet<string>, place: string): boolean =>
  used.has(place) || place.split('.').some((_, length, names) => used.has(names.slice(0, length).join('.')))

const mostLeaves = 2000

/** The places of the replies that hold a value and that nothing reads, in the order of the replies. */
export function unusedPlaces(
  replies: Readonly<Record<string, unknown>>,
  mappings: readonly Mapping[],
): string[] {
  const used = usedPlaces(mappings)
  const places = new Set<string>()
  let left = mostLeaves
  const walk = (value: unknown, names: readonly string[]) => {
    if (left <= 0) return
    if (Array.isArray(value)) for (const entry of value.slice(0, 20)) walk(entry, names)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) walk(child, [...names, name])
    } else if (value !== null && value !== '') {
      left--
      places.add(names.join('.'))
    }
  }
  walk(replies, [])
  return [...places].filter((place) => !isUsed(used, place))
}
