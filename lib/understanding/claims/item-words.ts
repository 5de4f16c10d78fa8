import { stem } from '../intent/stem.ts'
import type { Word } from '../words.ts'

/** Words as items are compared by: the stem of a word, a number as it is. */
export const itemWord = ({ text }: Word) => (/\d/u.test(text) ? text : stem(text))

/** Words that name some item: long enough, and none of the others. */
export const itemWords = (words: readonly Word[], others: ReadonlySet<string>) =>
  words.filter(({ text }) => (text.length > 2 || /\d/u.test(text)) && !others.has(text)).map(itemWord)

/** Whether two names share a word of some length. */
export function sharesWord(words: readonly Word[], name: readonly Word[]): boolean {
  const named = new Set(name.filter(({ text }) => text.length > 3).map(itemWord))
  return words.some((word) => word.text.length > 3 && named.has(itemWord(word)))
}
