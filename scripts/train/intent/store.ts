import { letterOf, type StoredModel } from '../../../lib/understanding/intent/model.ts'
import type { Learnt } from './learn.ts'

/** So many features are kept: those with the largest weight. */
const kept = 5000
/** So many steps lie between zero and the largest weight. */
const levels = 15
/** A weight of fewer steps is left out: there are very many of them, and they change next to nothing. */
const fewest = 2

/** The model as it is stored: its strongest features, their weights in few steps, a letter each. */
export function store({ labels, features, weights, bias }: Learnt, temperature: number): StoredModel {
  const rows = features.map((feature, index) => {
    const row = weights.subarray(index * labels.length, (index + 1) * labels.length)
    return { feature, row, largest: Math.max(...row.map(Math.abs)) }
  })
  const strongest = rows.sort((one, other) => other.largest - one.largest).slice(0, kept)
  const step = rounded((strongest[0]?.largest ?? 1) / levels)
  const stored = strongest
    .map(({ feature, row }) => ({
      feature,
      letters: Array.from(row, (weight) => letterOf(stepsOf(weight / step))).join(''),
    }))
    .filter(({ letters }) => letters.trim() !== '')
    .sort((one, other) => (one.feature < other.feature ? -1 : 1))
  return {
    labels,
    features: stored.map(({ feature }) => feature).join('|'),
    weights: stored.map(({ letters }) => letters).join(''),
    step,
    bias: Array.from(bias, rounded),
    temperature,
  }
}

function stepsOf(size: number): number {
  const steps = Math.round(size)
  return Math.abs(steps) < fewest ? 0 : steps
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
