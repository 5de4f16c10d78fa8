/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  /** Lower case, without accents and apostrophes: `Don’t` is `dont`. */
  readonly text: string
  /** UTF-16 offsets: `text.slice(start, end)` is the word as it was written. */
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const alreadyPlain = /^[a-z0-9]*$/

/** A word as it is compared with others. */
export function plain(written: string): string {
  const lower = written.toLowerCase()
  return alreadyPlain.test(lower) ? lower : lower.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
}
