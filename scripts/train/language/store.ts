import { letterOf, type StoredModel } from '../../../lib/understanding/language/model.ts'
import type { Fitted } from './fit.ts'

const step = 0.4

/** The model as it is stored: weights in few steps, a letter each; pieces that have none are left out. */
export function store({ pieces, weights }: Fitted, languages: readonly string[]): StoredModel {
  const rows = pieces.map((piece, at) => ({
    piece,
    letters: Array.from(weights.subarray(at * languages.length, (at + 1) * languages.length), (weight) =>
      letterOf(Math.round(weight / step)),
    ),
  }))
  const said = rows.filter(({ letters }) => letters.some((letter) => letter !== letterOf(0)))
  return {
    pieces: encodePieces(said.map(({ piece }) => piece)),
    weights: Object.fromEntries(
      languages.map((language, at) => [language, said.map(({ letters }) => letters[at]).join('')]),
    ),
    step,
  }
}

/** As `decodePieces` reads them: of what two pieces share, nine signs at most are left out. */
function encodePieces(pieces: readonly string[]): string {
  return pieces
    .map((piece, at) => {
      const before = pieces[at - 1] ?? ''
      let shared = 0
      while (shared < 9 && shared < piece.length && piece[shared] === before[shared]) shared += 1
      return `${shared}${piece.slice(shared)}`
    })
    .join('')
}
