import { lazily } from '../lazily.ts'
import stored from '../models/sentiment.json' with { type: 'json' }
import { type Features, featuresOf, type Valences } from './features.ts'

/** What a text can be, for the learner. `bad`: anger, annoyance, disgust, disappointment, disapproval. */
export const feelings = ['bad', 'good', 'asking', 'sad', 'plain'] as const
export type Feeling = (typeof feelings)[number]

/** The model as `scripts/train/sentiment.ts` writes it. */
export interface StoredModel {
  /** For each valence the words that have it, with spaces between. */
  readonly valences: Readonly<Record<string, string>>
  /** For each feature a weight for each feeling, in the order of `feelings`. */
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly bias: readonly number[]
}

export interface SentimentModel {
  readonly valences: Valences
  readonly weights: ReadonlyMap<string, readonly number[]>
  readonly bias: readonly number[]
}

/** The model in use, decoded on the first question. */
export const sentimentModel = lazily(() => decodeModel(stored))

export function decodeModel({ valences, weights, bias }: StoredModel): SentimentModel {
  return { valences: decodeValences(valences), weights: new Map(Object.entries(weights)), bias }
}

export function decodeValences(valences: StoredModel['valences']): Valences {
  return new Map(
    Object.entries(valences).flatMap(([valence, words]) =>
      words.split(' ').map((word) => [word, Number(valence)] as const),
    ),
  )
}

/** For each feeling how much speaks for it (log-odds), in the order of `feelings`. */
export function scoresOf(text: string, model: SentimentModel): number[] {
  return weighed(featuresOf(text, model.valences), model)
}

function weighed(features: Features, { weights, bias }: SentimentModel): number[] {
  const scores = [...bias]
  for (const [name, amount] of features) {
    const row = weights.get(name)
    row?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight * amount
    })
  }
  return scores
}
