/** Letters of the longest piece; a space marks the edge of a word and counts. */
const longest = 4

/** A word, and how much it says about the language. */
export interface Weighed {
  readonly word: string
  readonly weight: number
}

/** Names and titles are capitals within a sentence, and often of another language. */
const nameWeighs = 0.2

/** Addresses, links, numbers and codes are the same in every language. */
const notWords = /[@\d]|:\/\/|^www\./i
const wordOrMark = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*|[.!?]/gu
const mark = /^[.!?]/
const capital = /^\p{Lu}/u

/** The words of a text that are in Latin letters, in small ones. Linear in its length. */
export function weighedWords(text: string): Weighed[] {
  const shouted = text === text.toUpperCase()
  return text.split('\n').flatMap((line) => weighedLine(line, shouted))
}

function weighedLine(line: string, shouted: boolean): Weighed[] {
  const written = line.split(/\s+/).filter((part) => !notWords.test(part))
  const parts = written.join(' ').match(wordOrMark) ?? []
  const words = parts.filter((part) => !mark.test(part))
  // "Jane Example" on a line of its own: its first word is no beginning of a sentence.
  let begins = words.length < 2 || !words.every((word) => capital.test(word))
  return parts.flatMap((part) => {
    const first = begins
    begins = mark.test(part)
    if (begins) return []
    const name = !first && !shouted && capital.test(part)
    return [{ word: part.toLowerCase().replaceAll('’', "'"), weight: name ? nameWeighs : 1 }]
  })
}

/** The pieces of a word: the whole, and every run of up to four signs of it, its edges marked with spaces. */
export function piecesOf(word: string): string[] {
  const marked = ` ${word.slice(0, 40)} `
  const pieces = marked.length > longest ? [marked] : []
  for (let length = 1; length <= longest; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) pieces.push(marked.slice(at, at + length))
  }
  return pieces.filter((piece) => piece !== ' ')
}
