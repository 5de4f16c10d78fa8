/** A sentence of a text, without the white space around it. Offsets are UTF-16, `end` stands after its mark. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  /** It ends in a question mark. */
  readonly asks: boolean
}

// The look-behind keeps a long run of dots linear: only its first dot can begin a match.
const ends = /(?<![.!?…])[.!?…]+(?=["”'’)]*(?:\s|$))|\n+/gu
const abbreviation = /(?:^|\s)(?:mr|mrs|ms|dr|no|nr|st|approx|incl|excl|e\.g|i\.e|\d{1,2})$/iu

/** The sentences of a text, in order. A number or an abbreviation before a dot ends none ("no. 9"). Linear. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    const written = text.slice(from, to)
    const trimmed = written.trim()
    const start = from + written.indexOf(trimmed)
    if (trimmed !== '') {
      sentences.push({
        text: trimmed,
        start,
        end: start + trimmed.length,
        asks: /\?["”'’)!…]*$/u.test(trimmed),
      })
    }
    from = to
  }
  for (const match of text.matchAll(ends)) {
    const before = text.slice(Math.max(from, match.index - longestAbbreviation), match.index)
    const goesOn = match[0] === '.' && match.index + 1 < text.length && abbreviation.test(before)
    if (!goesOn) close(match.index + match[0].length)
  }
  close(text.length)
  return sentences
}

const longestAbbreviation = 8
