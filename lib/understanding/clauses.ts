import { lineOfWords } from './phrases.ts'
import type { Said } from './said.ts'

/**
 * The clauses of a sentence, each a sentence of its own: cut at a colon, a semicolon, and where one of the joining
 * words stands before one that may begin a clause ("…, and we will …").
 */
export function clausesOf(sentence: Said, joins: ReadonlySet<string>, begins: ReadonlySet<string>): Said[] {
  const { words, written, start } = sentence
  const cuts = words.flatMap((word, at) => {
    const before = words[at - 1]
    if (!before) return [at]
    const between = written.slice(before.end, word.start)
    const joined = joins.has(word.text) && (between.includes(',') || begins.has(words[at + 1]?.text ?? ''))
    return /[:;]\s/u.test(between) || joined ? [at] : []
  })
  return cuts.map((from, index) => {
    const own = words.slice(from, cuts[index + 1])
    const first = own[0]?.start ?? 0
    const last = cuts[index + 1] === undefined ? written.length : (own.at(-1)?.end ?? first)
    const shifted = own.map((word) => ({ ...word, start: word.start - first, end: word.end - first }))
    return {
      ...sentence,
      ...lineOfWords(shifted),
      written: written.slice(first, last),
      start: start + first,
      end: start + last,
    }
  })
}
