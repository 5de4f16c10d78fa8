/** A longer message is read sentence by sentence as well: the wish is one sentence of many. */
const sentence = /[^.!?\n]+/g

/** More than this of one turn is not read: nobody says what they want after so much else. */
const longest = 4000

/** What to read of a turn: the whole, and each sentence that could say something. */
export function piecesOf(text: string): string[] {
  const read = text.slice(0, longest)
  const sentences = (read.match(sentence) ?? []).map((piece) => piece.trim()).filter((piece) => piece !== '')
  return sentences.length > 1 ? [read, ...sentences] : sentences
}
