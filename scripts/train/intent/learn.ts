import { randomFrom, shuffled } from '../random.ts'
import { type Sample, softmaxLearner } from '../softmax.ts'

/** A text as the learner sees it. */
export interface Seen {
  readonly features: readonly string[]
  readonly label: string
}

/** Weights as they were learnt: a row of `labels.length` for each feature. */
export interface Learnt {
  readonly labels: readonly string[]
  readonly features: readonly string[]
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/** `shrink` leaves most weights out; a feature that fewer texts have is not learnt. */
const settings = { seed: 1, passes: 8, rate: 0.5, shrink: 1e-4, leastOften: 3 }

/** Learns to tell the labels apart. The bias is the row after the features', which every text has. */
export function learn(texts: readonly Seen[]): Learnt {
  const features = frequent(texts)
  const labels = [...new Set(texts.map(({ label }) => label))].sort()
  const samples = texts.map(coder(features, labels))
  const { weights, learn: see } = softmaxLearner(features.length + 1, labels.length, {
    shrink: settings.shrink,
  })
  const random = randomFrom(settings.seed)
  for (let pass = 0; pass < settings.passes; pass += 1) {
    for (const sample of shuffled(samples, random)) see(sample, settings.rate)
  }
  return { labels, features, weights, bias: weights.slice(features.length * labels.length) }
}

function frequent(texts: readonly Seen[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of texts) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= settings.leastOften).map(([feature]) => feature)
}

/** Each feature counts less in a longer text, so that its length does not make it surer. */
function coder(features: readonly string[], labels: readonly string[]): (seen: Seen) => Sample {
  const rowOf = new Map(features.map((feature, row) => [feature, row]))
  return (seen) => {
    const known = seen.features.map((feature) => rowOf.get(feature)).filter((row) => row !== undefined)
    const amount = 1 / Math.sqrt(known.length || 1)
    return {
      rows: [...known, features.length],
      amounts: [...known.map(() => amount), 1],
      label: labels.indexOf(seen.label),
    }
  }
}
