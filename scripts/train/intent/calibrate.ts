import { featuresOf } from '../../../lib/understanding/intent/features.ts'
import { probabilitiesOf } from '../../../lib/understanding/intent/probabilities.ts'
import type { HeldOut } from './cross-validate.ts'

const candidates = Array.from({ length: 31 }, (_, index) => 0.5 + index * 0.05)

/**
 * The temperature under which what is right was the least surprising, over examples that the models have not seen.
 * Each source counts the same: the templates are many and easy, and real customers write more like the others.
 */
export function temperatureFor(held: readonly HeldOut[]): number {
  const sources = [...Map.groupBy(held, ({ example }) => example.source).values()]
  const losses = candidates.map((temperature) => ({
    temperature,
    loss: sources.reduce((sum, source) => sum + meanLoss(source, temperature), 0),
  }))
  const best = losses.reduce((one, other) => (other.loss < one.loss ? other : one))
  return Number(best.temperature.toFixed(2))
}

function meanLoss(held: readonly HeldOut[], temperature: number): number {
  const losses = held.map(({ example, model }) => {
    const { probabilities } = probabilitiesOf({ ...model, temperature }, featuresOf(example.text))
    return -Math.log(Math.max(probabilities[model.labels.indexOf(example.label)] ?? 0, 1e-9))
  })
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length
}
