/**
 * A linear model as it is stored. A row of weights stands for a feature, one letter a label: a blank is 0, `c` three
 * steps up, `C` three steps down.
 */
export interface StoredModel {
  readonly labels: readonly string[]
  /** Separated by a bar. */
  readonly features: string
  readonly weights: string
  /** The size of a step. */
  readonly step: number
  /** One a label. */
  readonly bias: readonly number[]
  /** The scores are divided by it, so that the confidence says how often the answer is right. */
  readonly temperature: number
}

/** A linear model, ready to be asked. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** The number of a feature's row of weights. */
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly temperature: number
}

export function decodeModel({
  labels,
  features,
  weights,
  step,
  bias,
  temperature,
}: StoredModel): LinearModel {
  return {
    labels,
    rows: new Map(features.split('|').map((feature, row) => [feature, row])),
    weights: Float32Array.from(weights, (letter) => stepsOf(letter) * step),
    bias: Float32Array.from(bias),
    temperature,
  }
}

/** The letter for so many steps, -26 to 26. */
export function letterOf(steps: number): string {
  if (steps === 0) return ' '
  return String.fromCharCode(steps > 0 ? 96 + steps : 64 - steps)
}

function stepsOf(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code === 32) return 0
  return code > 96 ? code - 96 : 64 - code
}
