import { complaintsIn } from './complaints-in.ts'
import { feelings, type SentimentModel, scoresOf, sentimentModel } from './model.ts'

/**
 * What a complaint adds to "bad" and takes from "good", in log-odds. Set by hand: the data that the words were learned
 * from has no shoppers in it.
 */
const complaintWeighs = 0.8

/** So likely is "bad" for a plain message; what is less likely is not negative. */
const plainly = 0.12

/** How a text sounds: -1 (very bad) to 1 (very good), 0 for a plain question or answer. English. */
export function sentimentOf(text: string, model: SentimentModel = sentimentModel()): number {
  const { bad, good } = likelihoods(text, model)
  if (bad >= plainly) return -(bad - plainly) / (1 - plainly)
  // Likely good is good; where nothing speaks for either, the less likely bad is still a little better.
  return (1 - bad / plainly) * (0.1 + 0.9 * good)
}

function likelihoods(text: string, model: SentimentModel): { bad: number; good: number } {
  const shift = complaintWeighs * complaintsIn(text)
  const scores = scoresOf(text, model)
  const shifts: Record<string, number> = { bad: shift, good: -shift }
  const shifted = scores.map((score, at) => score + (shifts[feelings[at] ?? ''] ?? 0))
  const highest = Math.max(...shifted)
  const powers = shifted.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return { bad: (powers[0] ?? 0) / sum, good: (powers[1] ?? 0) / sum }
}
