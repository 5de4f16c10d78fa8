/** Letters of the longest piece; a space marks the edge of a word and counts. */
const longest = 4

/** A word, and how much it says about the language. */
export interface Weighed {
  readonly word: string
  readonly weight: number
}

/** Names and titles are capitals within a sentence, and often of another language. */
const nameWeighs = 0.3

/** Addresses, links, numbers and codes are the same in every language. */
const notWords = /[@\d]|:\/\/|^www\./i
const wordOrMark = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*|[.!?\n]/gu

/** The words of a text that are in Latin letters, in small ones. Linear in its length. */
export function weighedWords(text: string): Weighed[] {
  const written = text.split(/[^\S\n]+|(?=\n)|(?<=\n)/).filter((part) => !notWords.test(part))
  const found = written.join(' ').match(wordOrMark) ?? []
  const shouted = text === text.toUpperCase()
  let begins = true
  return found.flatMap((part) => {
    const first = begins
    begins = /^[.!?\n]/.test(part)
    if (begins) return []
    const name = !first && !shouted && /^\p{Lu}/u.test(part)
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
