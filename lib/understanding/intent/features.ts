import { wordsOf } from '../words.ts'
import { stem } from './stem.ts'

/** Four letters in a row are enough to know a word by, and survive a slip elsewhere in it. */
const run = 4

/** An e-mail address names a person and a company, and no wish. */
const address = /[^\s@]{1,64}@[^\s@]{1,255}/g

/**
 * What the model sees of a text, each once: stems; pairs of neighbours (`^` and `$` are the text's ends); and, marked
 * with `~`, every run of four letters of a longer word, so that a typo does not hide it.
 */
export function featuresOf(text: string): string[] {
  const words = wordsOf(text.replaceAll(address, ' ')).map((word) => word.text)
  const stems = words.map(stem)
  return [...new Set([...stems, ...pairsOf(stems), ...words.flatMap(runsOf)])]
}

function pairsOf(stems: readonly string[]): string[] {
  const bounded = ['^', ...stems, '$']
  return bounded.slice(1).map((next, index) => `${bounded[index]} ${next}`)
}

function runsOf(word: string): string[] {
  if (word.length < run) return []
  const bounded = `<${word}>`
  return Array.from({ length: bounded.length - run + 1 }, (_, at) => `~${bounded.slice(at, at + run)}`)
}
