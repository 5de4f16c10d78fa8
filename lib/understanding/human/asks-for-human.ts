import type { Word } from '../words.ts'
import type { HumanWords } from './human-words.ts'
import { endOf, type Part } from './pattern.ts'
import { lengthAt, standsAt, type WordClass, wordClass } from './word-class.ts'

/** The first and the last word of a request. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** Finds the request for a human in one clause. */
export type AsksForHuman = (clause: readonly Word[], whole: boolean) => WordRange | undefined

/** How many words may stand between "don't want to" and what is not wanted: "don't want to *just* talk". */
const reach = 1

/** Makes the finder of a language. `whole` says that the clause is all of the message. */
export function asksForHuman({
  classes,
  requests,
  bare,
  notAfter,
  stillAfter,
  notBefore,
}: HumanWords): AsksForHuman {
  const compiled = new Map(Object.entries(classes).map(([name, phrases]) => [name, wordClass(phrases)]))
  const patterns = byFirstLetter(requests.map((parts) => partsOf(parts, compiled)))
  const classOf = (names: readonly string[]) => wordClass(names.map((name) => classes[name]).join(', '))
  const allowed = classOf(bare.allowed)
  const needed = classOf(bare.needs)
  const before = wordClass(notAfter)
  const still = wordClass(stillAfter)
  const after = wordClass(notBefore)

  return (clause, whole) => {
    if (whole && isBare(clause, allowed, needed)) return { first: 0, last: clause.length - 1 }
    for (let first = 0; first < clause.length; first += 1) {
      for (const pattern of patterns.get(clause[first]?.text[0] ?? '') ?? []) {
        const end = endOf(clause, first, pattern)
        if (end === undefined || lengthAt(clause, end, after) > 0) continue
        const unwanted = standsBefore(clause, first, before) && !standsBefore(clause, first, still)
        if (!unwanted) return { first, last: end - 1 }
      }
    }
    return undefined
  }
}

function partsOf(pattern: readonly (string | number)[], classes: ReadonlyMap<string, WordClass>): Part[] {
  return pattern.flatMap((part, index) => {
    if (typeof part === 'number') return []
    const gap = pattern[index - 1]
    return [{ phrases: classes.get(part) ?? new Map(), gap: typeof gap === 'number' ? gap : 0 }]
  })
}

/** The patterns that can begin with a letter, in their order: most words of a text begin none. */
function byFirstLetter(
  patterns: readonly (readonly Part[])[],
): ReadonlyMap<string, readonly (readonly Part[])[]> {
  const letters = new Set(patterns.flatMap(([first]) => [...(first?.phrases.keys() ?? [])]))
  return new Map(
    [...letters].map((letter) => [letter, patterns.filter(([first]) => first?.phrases.has(letter))]),
  )
}

function isBare(clause: readonly Word[], allowed: WordClass, needed: WordClass): boolean {
  let needs = false
  for (let at = 0; at < clause.length; ) {
    const of = lengthAt(clause, at, needed)
    needs ||= of > 0
    const length = of || lengthAt(clause, at, allowed)
    if (length === 0) return false
    at += length
  }
  return needs
}

function standsBefore(clause: readonly Word[], first: number, phrases: WordClass): boolean {
  return [...phrases.values()].flat().some((phrase) => {
    for (let gap = 0; gap <= reach; gap += 1) {
      const at = first - gap - phrase.length
      if (at >= 0 && standsAt(clause, at, phrase)) return true
    }
    return false
  })
}
