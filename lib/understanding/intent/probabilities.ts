import type { LinearModel } from './model.ts'

/** What a model makes of a text. */
export interface Reading {
  /** One a label; they sum to 1. */
  readonly probabilities: readonly number[]
  /** The share of the text's features that the model knows, 0 to 1. */
  readonly known: number
}

/** How likely each label is for a text with these features. */
export function probabilitiesOf(model: LinearModel, features: readonly string[]): Reading {
  const { scores, known } = scoresOf(model, features)
  const highest = Math.max(...scores)
  const powers = Array.from(scores, (score) => Math.exp((score - highest) / model.temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return { probabilities: powers.map((power) => power / sum), known }
}

function scoresOf({ rows, weights, bias }: LinearModel, features: readonly string[]) {
  const known = features.map((feature) => rows.get(feature)).filter((row) => row !== undefined)
  const scale = 1 / Math.sqrt(known.length || 1)
  const scores = Float32Array.from(bias)
  for (const row of known) {
    for (let label = 0; label < scores.length; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[row * scores.length + label] ?? 0) * scale
    }
  }
  return { scores, known: known.length / (features.length || 1) }
}
