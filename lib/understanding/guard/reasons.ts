import { askRules } from '../asks/languages/all.ts'
import { mentionsOf } from '../asks/nouns.ts'
import type { Conversation, RuleLanguage } from '../conversation.ts'
import { sentencesOf } from '../sentences.ts'
import type { Slot } from '../slots.ts'
import type { FoundFact, Repeat } from '../understanding.ts'
import { guardWordsOf } from './languages/all.ts'

/**
 * Why it is right to ask once more for what was given: the last look-up with it failed, or the customer has since said
 * that it changed. `undefined` where there is no reason.
 */
export function reasonFor(
  fact: FoundFact,
  conversation: Conversation,
  language: RuleLanguage,
): Repeat['reason'] {
  const { failure, change } = guardWordsOf(language)
  const last = conversation.findLastIndex(({ role }) => role === 'agent')
  const said = last > fact.turn ? (conversation[last]?.text ?? '') : ''
  if (isSaidOf(said, failure, fact.slot, language, true)) return 'failed'
  const later = conversation.slice(fact.turn + 1).filter(({ role }) => role === 'customer')
  return later.some(({ text }) => isSaidOf(text, change, fact.slot, language, false)) ? 'changed' : undefined
}

/** A sentence says so of this slot; with `ofAll`, a sentence that names nothing says it of everything. */
function isSaidOf(text: string, what: RegExp, slot: Slot, language: RuleLanguage, ofAll: boolean): boolean {
  const sentences = sentencesOf(text).filter((sentence) => what.test(sentence.text))
  return sentences.some((sentence) => {
    const named = mentionsOf(sentence.text, askRules[language]).map((mention) => mention.slot)
    return named.includes(slot) || (ofAll && named.length === 0)
  })
}
