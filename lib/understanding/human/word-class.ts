import type { Word } from '../words.ts'
import type { Phrases } from './human-words.ts'
import { sameWord } from './same-word.ts'

/** A class of phrases, each as its words, the longest first; by their first letter, which is never mistyped. */
export type WordClass = ReadonlyMap<string, readonly (readonly string[])[]>

export function wordClass(phrases: Phrases): WordClass {
  const split = phrases
    .split(', ')
    .map((phrase) => phrase.split(' '))
    .sort((one, other) => other.length - one.length)
  return Map.groupBy(split, ([word]) => word?.[0] ?? '')
}

/** How many words of a clause belong to the class from `at` on; 0 where it does not stand there. */
export function lengthAt(words: readonly Word[], at: number, phrases: WordClass): number {
  const letter = words[at]?.text[0] ?? ''
  return phrases.get(letter)?.find((phrase) => standsAt(words, at, phrase))?.length ?? 0
}

/** Whether a phrase stands in a clause from `at` on. */
export function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[at + index]
    return word !== undefined && sameWord(word.text, wanted)
  })
}
