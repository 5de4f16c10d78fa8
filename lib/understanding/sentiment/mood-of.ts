import type { Conversation } from '../conversation.ts'
import type { Mood } from '../understanding.ts'
import { sentimentOf } from './sentiment-of.ts'

type Scored = Mood['turns'][number]

/** Each turn back counts this much less. */
const fading = 0.6

/** What a plain answer ("10 Example Street") counts beside a turn that is very good or very bad. */
const plainCounts = 0.3

/** From here on a mood has a name: scores beyond these are rarely a plain message. */
const negativeFrom = -0.2
const positiveFrom = 0.3

/** From here on words are a complaint; asking where something is may score a little higher. Set by hand. */
const complaintFrom = -0.3

/** The turn of the first clearly negative words; nothing where there are none. */
export const firstComplaintOf = (mood: Mood): number | undefined =>
  mood.turns.find(({ score }) => score <= complaintFrom)?.turn

/** So much better or worse the later turns have to be than the earlier ones. */
const changesFrom = 0.25

/** How many of the later turns are compared with those before. */
const mostLater = 3

/**
 * The customer's mood over a conversation; recent turns weigh more, and plain answers less. `undefined` where the
 * customer has written no word. English: turns in other languages look plain.
 */
export function moodOf(conversation: Conversation): Mood | undefined {
  const turns = conversation.flatMap(({ role, text }, turn) =>
    role === 'customer' && /\p{L}/u.test(text) ? [{ turn, score: sentimentOf(text) }] : [],
  )
  if (turns.length === 0) return undefined
  const score = weighedMean(turns)
  return { score, label: labelOf(score), trend: trendOf(turns), turns }
}

function weighedMean(turns: readonly Scored[]): number {
  let sum = 0
  let weights = 0
  turns.forEach(({ score }, at) => {
    const weight = fading ** (turns.length - 1 - at) * (plainCounts + Math.abs(score))
    sum += weight * score
    weights += weight
  })
  return sum / weights
}

function labelOf(score: number): Mood['label'] {
  if (score <= negativeFrom) return 'negative'
  return score >= positiveFrom ? 'positive' : 'neutral'
}

function trendOf(turns: readonly Scored[]): Mood['trend'] {
  const later = Math.min(mostLater, Math.floor(turns.length / 2))
  if (later === 0) return 'steady'
  const change = mean(turns.slice(-later)) - mean(turns.slice(0, -later))
  if (change <= -changesFrom) return 'falling'
  return change >= changesFrom ? 'rising' : 'steady'
}

function mean(turns: readonly Scored[]): number {
  return turns.reduce((sum, { score }) => sum + score, 0) / turns.length
}
