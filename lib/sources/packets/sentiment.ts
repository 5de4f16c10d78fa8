import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { numberOf } from './tolerant.ts'

/**
 * The customer's sentiment from scores between −1 and 1, oldest first: the last one counts. The label is ours, with
 * the middle third as neutral, for systems that give a number alone.
 */
export function sentimentOfScores(scores: readonly unknown[]): Partial<Pick<HandoffPacket, 'sentiment'>> {
  const score = scores.map(numberOf).findLast((one) => one !== undefined)
  if (score === undefined) return {}
  return { sentiment: { label: score < -1 / 3 ? 'negative' : score > 1 / 3 ? 'positive' : 'neutral', score } }
}
