import { sentencesOf } from '../sentences.ts'

/** More than this of one turn is not read: nobody says what they want after so much else. UTF-16 units. */
const longest = 4000

/**
 * What to read of a turn: the whole, and each sentence of a longer message, because the wish is one sentence of many.
 */
export function piecesOf(text: string): string[] {
  const read = text.slice(0, longest)
  const sentences = sentencesOf(read).map((sentence) => sentence.text)
  return sentences.length > 1 ? [read, ...sentences] : sentences
}
