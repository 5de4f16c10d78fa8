import type { Word } from '../words.ts'
import type { Phrases } from './human-words.ts'
import { sameWord } from './same-word.ts'

/** A class of phrases, each as its words; the longest first. */
export type WordClass = readonly (readonly string[])[]

export function wordClass(phrases: Phrases): WordClass {
  return phrases
    .split(', ')
    .map((phrase) => phrase.split(' '))
    .sort((one, other) => other.length - one.length)
}

/** How many words of a clause belong to the class from `at` on; 0 where it does not stand there. */
export function lengthAt(words: readonly Word[], at: number, phrases: WordClass): number {
  const found = phrases.find((phrase) =>
    phrase.every((wanted, index) => {
      const word = words[at + index]
      return word !== undefined && sameWord(word.text, wanted)
    }),
  )
  return found?.length ?? 0
}
