import type { Candidate } from './candidate.ts'

/** Streets as the rest of Europe writes them. An address is written the way of its country in whatever language. */
export const europeanStreets: readonly string[] = [
  String.raw`\b\p{Lu}[\p{L}.-]{1,30}(?:stra(?:ß|s{1,2})e|str\.|weg|platz|gasse|allee|damm|ufer|laan|straat|gracht|plein|kade|dijk) ?\d{1,4} ?[a-z]?\b`,
  String.raw`\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|all[eé]e|quai|cours)(?: [\p{L}'’-]{1,20}){1,5}`,
  String.raw`\b(?:calle|avenida|avda\.|plaza|paseo|viale?|piazza)(?: [\p{L}.]{1,20}){1,4},? ?(?:n[ºo°]\.? ?)?\d{1,4}\b`,
]

const flat = String.raw`(?:,? (?:[Aa]pt|[Aa]partment|[Ss]uite|[Uu]nit|[Ff]lat|#)\.? ?#?[\w-]{1,6})?`
const townFirst = String.raw`,? {1,2}\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}(?:,? [A-Z]{2}\b)?(?:,? (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d))\b`
const codeFirst = String.raw`,? (?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? \p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}`
const rest = new RegExp(String.raw`${flat}(?:\n?(?:${townFirst}|${codeFirst}))?`, 'uy')

/** A street with what follows of its address: the flat, the town and the postal code, where they stand beside it. */
export function wholeAddress(fact: Candidate, text: string): Candidate {
  if (fact.slot !== 'address') return fact
  rest.lastIndex = fact.end
  return { ...fact, end: fact.end + (rest.exec(text)?.[0].length ?? 0) }
}
