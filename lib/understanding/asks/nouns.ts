import type { Slot } from '../slots.ts'
import type { AskRules } from './rules.ts'

/** A word for a slot in a sentence. Offsets are into the sentence. */
export interface Mention {
  readonly slot: Slot
  readonly start: number
  readonly end: number
}

/** The slots that a sentence names, in order and without overlap. */
export function mentionsOf(sentence: string, rules: AskRules): readonly Mention[] {
  const all: Mention[] = []
  for (const [slot, pattern] of rules.nouns)
    for (const { 0: text, index } of sentence.matchAll(pattern))
      all.push({ slot, start: index, end: index + text.length })
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  let until = 0
  for (const mention of all) {
    if (mention.start < until) continue
    kept.push(mention)
    until = mention.end
  }
  return kept
}
