import { type Candidate, stretchesOf } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once, test } from './patterns.ts'
import type { Turn } from './turn.ts'

const patternsOf = once(({ phrases, names }: Cues) => ({
  phrases: phrases.map(({ slot, value, beside, first }) => ({
    slot,
    most: first ? 1 : Number.POSITIVE_INFINITY,
    value: new RegExp(value, 'gu'),
    beside: beside === undefined ? undefined : test(beside),
  })),
  never: new Set(names.never.split('|')),
}))

/** Facts that the words around them tell: where from and where to, which hotel, how many, which product. */
export function phraseFacts({ text, cues }: Turn): readonly Candidate[] {
  const { phrases, never } = patternsOf(cues)
  return phrases.flatMap(({ slot, value, beside, most }) => {
    if (beside && !beside.test(text)) return []
    return stretchesOf(text, value)
      .filter(({ start, end }) => !never.has(text.slice(start, end).toLowerCase()))
      .slice(0, most)
      .map((stretch): Candidate => ({ slot, ...stretch, by: 'cue', confidence: 0.7 }))
  })
}
