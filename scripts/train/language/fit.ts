import { piecesOf } from '../../../lib/understanding/language/pieces.ts'
import { randomFrom } from '../random.ts'
import { type Sample, softmaxLearner } from '../softmax.ts'
import type { WordList } from './word-lists.ts'

/** A row of weights for each piece, one for each language. */
export interface Fitted {
  readonly pieces: readonly string[]
  readonly weights: Float64Array
}

/**
 * First all frequent pieces are learned, then the strongest of them once more by themselves. Rank stands for frequency
 * (Zipf); flattened, so that rarer words are seen too.
 */
const settings = {
  seed: 7,
  rate: 0.3,
  rounds: 6,
  textsEachRound: 60_000,
  mostWords: 3,
  shrink: 0.02,
  frequent: 60_000,
  kept: 12_000,
  zipf: 0.6,
  flatten: 30,
}

export function fitted(lists: readonly WordList[]): Fitted {
  const counts = pieceCounts(lists)
  const frequent = [...counts.keys()].slice(0, settings.frequent)
  const first = learn(lists, frequent)
  const strength = (at: number) =>
    Math.hypot(...first.subarray(at * lists.length, (at + 1) * lists.length)) *
    Math.sqrt(counts.get(frequent[at] ?? '') ?? 0)
  const pieces = frequent
    .map((piece, at) => ({ piece, strength: strength(at) }))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, settings.kept)
    .map(({ piece }) => piece)
    .sort()
  return { pieces, weights: learn(lists, pieces) }
}

/** How much each piece is used in all languages together, the most used first. */
function pieceCounts(lists: readonly WordList[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of lists) {
    words.forEach((word, rank) => {
      for (const piece of new Set(piecesOf(word))) counts.set(piece, (counts.get(piece) ?? 0) + use(rank))
    })
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one))
}

function use(rank: number): number {
  return (rank + settings.flatten) ** -settings.zipf
}

function learn(lists: readonly WordList[], pieces: readonly string[]): Float64Array {
  const rows = new Map(pieces.map((piece, at) => [piece, at]))
  const learner = softmaxLearner(pieces.length, lists.length, { shrink: settings.shrink })
  const texts = textMaker(lists, rows)
  for (let round = 0; round < settings.rounds; round += 1) {
    const rate = settings.rate / (1 + round / 2)
    for (let text = 0; text < settings.textsEachRound; text += 1)
      learner.learn(texts(text % lists.length), rate)
  }
  return learner.weights
}

/** Makes up short texts of a language: words drawn by how common they are. */
function textMaker(lists: readonly WordList[], rows: ReadonlyMap<string, number>): (label: number) => Sample {
  const random = randomFrom(settings.seed)
  const coded = lists.map(({ words }) => {
    let total = 0
    return words.map((word, rank) => {
      total += use(rank)
      return { total, rows: piecesOf(word).flatMap((piece) => rows.get(piece) ?? []) }
    })
  })
  return (label) => {
    const words = coded[label] ?? []
    const drawn = Array.from({ length: 1 + Math.floor(random() * settings.mostWords) }, () => {
      const wanted = random() * (words.at(-1)?.total ?? 0)
      return words[firstAbove(words, wanted)]?.rows ?? []
    })
    const all = drawn.flat()
    return { rows: all, amounts: all.map(() => 1), label }
  }
}

function firstAbove(words: readonly { readonly total: number }[], wanted: number): number {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.total ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
