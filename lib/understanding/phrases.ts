import { type Word, wordsOf } from './words.ts'

/**
 * A phrase as data: plain words (lower case, no accents, no apostrophes) with a space between them. `a|b` is either,
 * `a_b` two words in one place, `a*` any word that begins so, `a?` may be missing, `@name` a class of words, `...` up
 * to three other words, `....` up to six, `^` the beginning of the line and `$` its end.
 */
export type Phrase = string

/** Classes of words by the names that phrases use: alternatives with `|`, in the form of a phrase's word. */
export type WordClasses = Readonly<Record<string, string>>

/** Words in one line: each with a space before it, so that phrases are found by one search. */
export interface Line {
  readonly text: string
  readonly words: readonly Word[]
}

/** The first and the last word of what was found. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

export type PhraseFinder = (line: Line) => WordRange | undefined

export const lineOf = (text: string): Line => lineOfWords(wordsOf(text))

/** A word of nothing but accents is left out: it has no letter to compare. Letters that come apart into words stay one. */
export function lineOfWords(all: readonly Word[]): Line {
  const words = all.flatMap((word) => (word.text === '' ? [] : [word]))
  return { text: words.map(({ text }) => ` ${text.replaceAll(' ', '')}`).join(''), words }
}

/** Makes the search for the first place where one of the phrases stands. Every repetition in it is bounded. */
export function phraseFinder(phrases: readonly Phrase[], classes: WordClasses = {}): PhraseFinder {
  if (phrases.length === 0) return () => undefined
  const search = new RegExp(phrases.map((phrase) => patternOf(phrase, classes)).join('|'), 'u')
  return ({ text, words }) => {
    const match = search.exec(text)
    if (match === null || words.length === 0) return undefined
    const first = spacesIn(text.slice(0, match.index + 1)) - 1
    return { first, last: first + Math.max(0, spacesIn(match[0]) - 1) }
  }
}

function patternOf(phrase: Phrase, classes: WordClasses): string {
  return phrase
    .split(' ')
    .map((part) => {
      if (part === '^' || part === '$') return part
      if (part === '...') return '(?: [^ ]+){0,3}?'
      if (part === '....') return '(?: [^ ]+){0,6}?'
      const optional = part.endsWith('?')
      const word = ` ${wordPattern(optional ? part.slice(0, -1) : part, classes)}(?![^ ])`
      return optional ? `(?:${word})?` : word
    })
    .join('')
}

function wordPattern(written: string, classes: WordClasses): string {
  const alternatives = written.split('|').map((one) => {
    const members = one.startsWith('@') ? classes[one.slice(1)] : undefined
    if (members !== undefined) return wordPattern(members, classes)
    return one.replaceAll('_', ' ').replaceAll('*', '[^ ]*')
  })
  return `(?:${alternatives.join('|')})`
}

/** The last place where the phrases stand, tried word by word. For short lines. */
export function lastFound(find: PhraseFinder, words: readonly Word[]): WordRange | undefined {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const found = find(lineOfWords(words.slice(from)))
    if (found) return { first: found.first + from, last: found.last + from }
  }
  return undefined
}

const spacesIn = (text: string) => text.split(' ').length - 1
