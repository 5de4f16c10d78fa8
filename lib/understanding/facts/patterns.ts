import type { Cues } from './cues/cues.ts'

/** Any of the sources, with case ignored, everywhere in a text. */
export function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'giu')
}

/** The source, with case ignored, for a test. */
export function test(source: string): RegExp {
  return new RegExp(source, 'iu')
}

/** The same value for the same cues, made at the first call: patterns are too dear to be made for every turn. */
export function once<T>(make: (cues: Cues) => T): (cues: Cues) => T {
  const made = new WeakMap<Cues, T>()
  return (cues) => {
    const known = made.get(cues)
    if (known !== undefined) return known
    const value = make(cues)
    made.set(cues, value)
    return value
  }
}
