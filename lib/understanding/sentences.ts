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
const abbreviation = /(?:^|\s)(?:mr|mrs|ms|dr|no|nr|st|approx|incl|excl|e\.g|i\.e)$|^\s*\d{1,2}$/iu

/**
 * The sentences of a text, in order. A number or an abbreviation before a dot ends none ("no. 9"). What goes on for
 * too long is cut, so that rules may look at all of a sentence and still take time in proportion to the text.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of text.matchAll(ends)) {
    const before = text.slice(Math.max(from, match.index - longestAbbreviation), match.index)
    const goesOn = match[0] === '.' && match.index + 1 < text.length && abbreviation.test(before)
    if (goesOn) continue
    const end = match.index + match[0].length
    sentences.push(...piecesOf(text, from, end))
    from = end
  }
  return [...sentences, ...piecesOf(text, from, text.length)]
}

function piecesOf(text: string, from: number, to: number): Sentence[] {
  const pieces: Sentence[] = []
  for (let at = from; at < to; ) {
    const space = to - at > longest ? text.lastIndexOf(' ', at + longest) : to
    const end = space > at ? space : Math.min(to, at + longest)
    const trimmed = text.slice(at, end).trim()
    const start = at + text.slice(at, end).indexOf(trimmed)
    const asks = /\?["”'’)!…]{0,9}$/u.test(trimmed)
    if (trimmed !== '') pieces.push({ text: trimmed, start, end: start + trimmed.length, asks })
    at = end
  }
  return pieces
}

/** UTF-16 units. */
const longest = 600
/** The abbreviation with what stands before it, so that a number is told from one that begins the sentence. */
const longestAbbreviation = 12
