import { featuresOf, type Valences } from '../../../lib/understanding/sentiment/features.ts'
import { feelings, type StoredModel } from '../../../lib/understanding/sentiment/model.ts'
import { randomFrom, shuffled } from '../random.ts'
import { type Sample, softmaxLearner } from '../softmax.ts'
import type { Example } from './examples.ts'

/** Single words are many and seen seldom: they are held back ten times as much as the kinds of cues. */
const settings = { seed: 1, passes: 6, rate: 0.1, leastOften: 5, wordDecay: 0.02, decay: 0.002 }

/** The row of what every text has. */
const biasRow = 0

/** Weights for each feature that is frequent enough. The same examples give the same weights. */
export function fitted(
  examples: readonly Example[],
  valences: Valences,
): Pick<StoredModel, 'weights' | 'bias'> {
  const texts = examples.map(({ text }) => featuresOf(text, valences))
  const names = frequent(texts.map((features) => [...features.keys()]))
  const rows = new Map(names.map((name, at) => [name, at + 1]))
  const samples = texts.map((features, at): Sample => {
    const known = [...features].filter(([name]) => rows.has(name))
    return {
      rows: [biasRow, ...known.map(([name]) => rows.get(name) ?? biasRow)],
      amounts: [1, ...known.map(([, amount]) => amount)],
      label: feelings.indexOf(examples[at]?.feeling ?? 'plain'),
    }
  })
  const decays = [0, ...names.map((name) => (name.startsWith('word:') ? settings.wordDecay : settings.decay))]
  const learner = softmaxLearner(decays.length, feelings.length, { decay: (row) => decays[row] ?? 0 })
  const random = randomFrom(settings.seed)
  for (let pass = 0; pass < settings.passes; pass += 1) {
    const rate = settings.rate
    for (const sample of shuffled(samples, random)) learner.learn(sample, rate)
  }
  const weightsOf = (row: number) =>
    Array.from(learner.weights.subarray(row * feelings.length, (row + 1) * feelings.length), rounded)
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, weightsOf(at + 1)])),
    bias: weightsOf(biasRow),
  }
}

function frequent(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const names of texts) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= settings.leastOften)
    .map(([name]) => name)
    .sort()
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
