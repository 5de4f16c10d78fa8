import type { Word } from '../words.ts'
import { lengthAt, type WordClass } from './word-class.ts'

/** A part of a pattern: a class of words, and how many other words may stand before it. */
export interface Part {
  readonly phrases: WordClass
  readonly gap: number
}

/** Where a pattern that begins at `from` ends (the index after its last word); `undefined` where it does not stand there. */
export function endOf(
  words: readonly Word[],
  from: number,
  [first, ...rest]: readonly Part[],
): number | undefined {
  if (first === undefined) return from
  for (let at = from; at <= from + first.gap && at < words.length; at += 1) {
    const length = lengthAt(words, at, first.phrases)
    const end = length > 0 ? endOf(words, at + length, rest) : undefined
    if (end !== undefined) return end
  }
  return undefined
}
