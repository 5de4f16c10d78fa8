import { randomFrom, shuffled } from '../random.ts'

/** A text as the learner sees it. */
export interface Sample {
  readonly features: readonly string[]
  readonly label: string
}

/** Weights as they were learnt: a row of `labels.length` for each feature. */
export interface Learnt {
  readonly labels: readonly string[]
  readonly features: readonly string[]
  readonly weights: Float32Array
  readonly bias: Float32Array
}

const settings = { seed: 1, passes: 8, rate: 0.5, biasRate: 0.025, shrink: 2e-4, leastOften: 3 }

/**
 * Multinomial logistic regression: one example at a time, a step size for each weight (AdaGrad), and a pull to zero
 * (L1) that leaves most weights out.
 */
export function learn(samples: readonly Sample[]): Learnt {
  const features = frequent(samples)
  const labels = [...new Set(samples.map(({ label }) => label))].sort()
  const row = new Map(features.map((feature, index) => [feature, index]))
  const coded = samples.map((sample) => ({
    rows: sample.features.map((feature) => row.get(feature)).filter((index) => index !== undefined),
    label: labels.indexOf(sample.label),
  }))
  const weights = new Float32Array(features.length * labels.length)
  const bias = new Float32Array(labels.length)
  const see = learner(weights, bias)
  const random = randomFrom(settings.seed)
  for (let pass = 0; pass < settings.passes; pass += 1) {
    for (const { rows, label } of shuffled(coded, random)) see(rows, label)
  }
  return { labels, features, weights, bias }
}

function frequent(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of samples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= settings.leastOften).map(([feature]) => feature)
}

function learner(weights: Float32Array, bias: Float32Array) {
  const squares = new Float32Array(weights.length).fill(1e-8)
  const width = bias.length
  return (rows: readonly number[], label: number) => {
    const scale = 1 / Math.sqrt(rows.length || 1)
    const errors = probabilities(rows, weights, bias, scale)
    errors[label] = (errors[label] as number) - 1
    for (let at = 0; at < width; at += 1) {
      bias[at] = (bias[at] as number) - settings.biasRate * (errors[at] as number)
    }
    for (const row of rows) {
      for (let at = 0; at < width; at += 1) step(row * width + at, (errors[at] as number) * scale)
    }
  }

  function step(index: number, slope: number): void {
    squares[index] = (squares[index] as number) + slope * slope
    const size = settings.rate / Math.sqrt(squares[index])
    const moved = (weights[index] as number) - size * slope
    weights[index] = Math.sign(moved) * Math.max(0, Math.abs(moved) - size * settings.shrink)
  }
}

function probabilities(rows: readonly number[], weights: Float32Array, bias: Float32Array, scale: number) {
  const scores = Float32Array.from(bias)
  for (const row of rows) {
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] as number) + (weights[row * scores.length + at] as number) * scale
    }
  }
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
