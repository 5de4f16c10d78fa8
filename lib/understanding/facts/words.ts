import { type Candidate, stretchesOf } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once, test } from './patterns.ts'
import type { Turn } from './turn.ts'

const patternsOf = once(({ words }: Cues) =>
  words.map(({ slot, value, beside }) => ({
    slot,
    value: new RegExp(value, 'giu'),
    beside: beside === undefined ? undefined : test(beside),
  })),
)

/** Words of a closed list ("bronze", "PayPal"), where they were asked for or what makes them a fact stands beside. */
export function wordFacts({ text, asked, cues }: Turn): readonly Candidate[] {
  return patternsOf(cues).flatMap(({ slot, value, beside }) => {
    const isAsked = asked.some((question) => question.slot === slot && question.age <= 1)
    return stretchesOf(text, value).flatMap((stretch): Candidate[] => {
      if (isAsked) return [{ slot, ...stretch, by: 'question', confidence: 0.9 }]
      const around = text.slice(Math.max(0, stretch.start - 60), stretch.end + 40)
      return !beside || beside.test(around) ? [{ slot, ...stretch, by: 'cue', confidence: 0.8 }] : []
    })
  })
}
