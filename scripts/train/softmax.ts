/** What is learned from: how much of which features, and the class that it is. */
export interface Sample {
  readonly rows: readonly number[]
  readonly amounts: readonly number[]
  readonly label: number
}

/** What holds a weight back that little speaks for. */
export interface Pull {
  /** Towards zero by this share of each step (L1): it leaves weights out. */
  readonly shrink?: number
  /** Towards zero in proportion to the weight (L2), for each row. */
  readonly decay?: (row: number) => number
}

export interface Learner {
  /** `classes` numbers for each row. */
  readonly weights: Float64Array
  learn(sample: Sample, rate: number): void
}

/** Multinomial logistic regression: one sample at a time, a step size for each weight (AdaGrad). */
export function softmaxLearner(
  rows: number,
  classes: number,
  { shrink = 0, decay = () => 0 }: Pull,
): Learner {
  const weights = new Float64Array(rows * classes)
  const squares = new Float64Array(rows * classes).fill(1e-2)

  function step(index: number, slope: number, rate: number): void {
    const square = (squares[index] as number) + slope * slope
    squares[index] = square
    const size = rate / Math.sqrt(square)
    const moved = (weights[index] as number) - size * slope
    weights[index] = Math.sign(moved) * Math.max(0, Math.abs(moved) - size * shrink)
  }

  function learn(sample: Sample, rate: number): void {
    const errors = likelihoods(sample, weights, classes)
    errors[sample.label] = (errors[sample.label] as number) - 1
    sample.rows.forEach((row, at) => {
      const amount = sample.amounts[at] as number
      const held = decay(row)
      for (let label = 0; label < classes; label += 1) {
        const index = row * classes + label
        step(index, (errors[label] as number) * amount + held * (weights[index] as number), rate)
      }
    })
  }

  return { weights, learn }
}

function likelihoods({ rows, amounts }: Sample, weights: Float64Array, classes: number): Float64Array {
  const scores = new Float64Array(classes)
  rows.forEach((row, at) => {
    for (let label = 0; label < classes; label += 1) {
      scores[label] =
        (scores[label] as number) + (weights[row * classes + label] as number) * (amounts[at] as number)
    }
  })
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
