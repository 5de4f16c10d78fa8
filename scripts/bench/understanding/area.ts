import { rounded } from './figure.ts'

/** The chance that a negative case scores below one that is not; a tie counts half. */
export function areaUnderCurve(cases: { score: number; negative: boolean }[]): number {
  const [bad, good] = [cases.filter(({ negative }) => negative), cases.filter(({ negative }) => !negative)]
  let below = 0
  for (const one of bad)
    for (const other of good) below += one.score < other.score ? 1 : one.score === other.score ? 0.5 : 0
  return rounded(below / (bad.length * good.length))
}
