import { type Word, wordsOf } from '../words.ts'

/** What ends a clause: a request does not reach over it, nor does a "not". */
const boundary = /[.,;:!?\n]/

/** The words of a text, clause by clause. */
export function clausesOf(text: string): Word[][] {
  const clauses: Word[][] = []
  let end = 0
  for (const word of wordsOf(text)) {
    const current = clauses.at(-1)
    if (current === undefined || boundary.test(text.slice(end, word.start))) clauses.push([word])
    else current.push(word)
    end = word.end
  }
  return clauses
}
