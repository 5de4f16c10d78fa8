/** A score, and whether the text is negative. */
export interface Scored {
  readonly score: number
  readonly negative: boolean
}

/** How often a negative text has a lower score than another one; a tie is half (area under the ROC curve). */
export function auc(scored: readonly Scored[]): number {
  const negative = scored.filter((each) => each.negative)
  const other = scored.filter((each) => !each.negative)
  let right = 0
  for (const one of negative) {
    for (const two of other) right += one.score < two.score ? 1 : one.score === two.score ? 0.5 : 0
  }
  return right / (negative.length * other.length)
}
