/** A longer message is read sentence by sentence as well: the wish is one sentence of many. */
const betweenSentences = /(?<=[.!?])\s+|\n+/

/** More than this of one turn is not read: nobody says what they want after so much else. */
const longest = 4000

/** What to read of a turn: the whole, and each sentence that could say something. */
export function piecesOf(text: string): string[] {
  const read = text.slice(0, longest)
  const sentences = read.split(betweenSentences).filter((piece) => piece.trim() !== '')
  return sentences.length > 1 ? [read, ...sentences] : sentences
}
