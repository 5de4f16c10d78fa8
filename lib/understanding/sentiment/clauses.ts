/** A clause of a text: its words in small letters with straight apostrophes, and how much it weighs. */
export interface Clause {
  readonly words: readonly string[]
  readonly weight: number
}

const mark = /[.!?;:\n]+/
const word = /\p{L}+(?:'\p{L}+)*/gu

/** What stands before "but" is courtesy more often than mood: "Thanks for the link, but it does not work". */
const beforeBut = 0.5
const but = new Set(['but', 'however', 'although', 'though'])

/** The clauses of a text, in order. Linear in its length. */
export function clausesOf(text: string): Clause[] {
  return plainOf(text)
    .split(mark)
    .flatMap((sentence) => halves(sentence.match(word) ?? []))
}

/** A text as words are looked for in it. */
export function plainOf(text: string): string {
  return text.toLowerCase().replace(/[’‘`]/g, "'")
}

function halves(words: readonly string[]): Clause[] {
  const at = words.findLastIndex((each, index) => index > 0 && but.has(each))
  if (at < 0) return [{ words, weight: 1 }]
  return [
    { words: words.slice(0, at), weight: beforeBut },
    { words: words.slice(at), weight: 1 },
  ]
}
