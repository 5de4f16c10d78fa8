import { lazily } from '../lazily.ts'
import stored from '../models/language.json' with { type: 'json' }

/** The model as `scripts/train/language.ts` writes it. */
export interface StoredModel {
  /** Pieces of words, sorted; for each how many signs it shares with the one before, and the rest of it. */
  readonly pieces: string
  /** For each language a letter for each piece: see `letterOf`. */
  readonly weights: Readonly<Record<string, string>>
  /** What one step of a letter is worth, in log-odds. */
  readonly step: number
}

export interface LanguageModel {
  readonly languages: readonly string[]
  /** The weights of each piece, in the order of the languages. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** The model in use, decoded on the first question. */
export const languageModel = lazily(() => decodeModel(stored))

/** The letter that stands for no weight; the others lie around it. */
const none = 'H'.charCodeAt(0)

/** The most steps that a weight can have, up or down. */
export const mostSteps = 7

/** A weight in steps, -7 to 7, as one letter: A to O. */
export function letterOf(steps: number): string {
  return String.fromCharCode(none + Math.max(-mostSteps, Math.min(mostSteps, steps)))
}

export function decodeModel({ pieces, weights, step }: StoredModel): LanguageModel {
  const columns = Object.values(weights)
  return {
    languages: Object.keys(weights),
    weights: new Map(
      decodePieces(pieces).map((piece, at) => [
        piece,
        columns.map((column) => (column.charCodeAt(at) - none) * step),
      ]),
    ),
  }
}

/** `0some2ap` is "some" and "soap": no piece has a digit in it. */
export function decodePieces(pieces: string): string[] {
  let before = ''
  return (pieces.match(/\d\D*/g) ?? []).map((coded) => {
    before = before.slice(0, Number(coded[0])) + coded.slice(1)
    return before
  })
}
