import { askRules } from '../asks/languages/all.ts'
import { mentionsOf } from '../asks/nouns.ts'
import type { Conversation, RuleLanguage, Utterance } from '../conversation.ts'
import { sentencesOf } from '../sentences.ts'
import { unaccented } from '../unaccented.ts'
import type { FoundFact, Repeat } from '../understanding.ts'
import { guardWordsOf } from './languages/all.ts'
import { isOfCustomer } from './related.ts'
import type { GuardWords } from './words.ts'

/**
 * Why it may be right to ask once more for what was given: the customer was not sure of it, a look-up with it failed and
 * nothing has worked since, or the customer has said that it changed. `undefined` where there is no reason.
 */
export function reasonFor(
  fact: FoundFact,
  conversation: Conversation,
  language: RuleLanguage,
): Repeat['reason'] {
  const words = guardWordsOf[language]
  const later = conversation
    .slice(fact.turn + 1)
    .map(({ role, text }): Utterance => ({ role, text: unaccented(text) }))
  if (fact.hedged && !isTakenUp(later, fact)) return 'hedged'
  if (hasFailed(later, fact, words, language)) return 'failed'
  return hasChanged(later, fact, words, language) ? 'changed' : undefined
}

/** The agent has gone on with the very value, so that it no longer matters that the customer was not sure. */
function isTakenUp(later: Conversation, { value }: FoundFact): boolean {
  return later.some(({ role, text }) => role === 'agent' && text.includes(unaccented(value)))
}

function hasChanged(
  later: Conversation,
  fact: FoundFact,
  words: GuardWords,
  language: RuleLanguage,
): boolean {
  const isTakenBack = ({ text }: Utterance, index: number) => {
    // Right after the answer, before the agent has spoken, it can only be the answer that is taken back.
    const meansAll = index === 0 || !isOfCustomer(fact.slot)
    return meansAll ? words.withdrawal.test(text) : isSaidOf(text, words.withdrawal, fact, language, false)
  }
  return later.some((turn, index) => {
    if (turn.role !== 'customer') return false
    return isTakenBack(turn, index) || isSaidOf(turn.text, words.change, fact, language, false)
  })
}

function hasFailed(later: Conversation, fact: FoundFact, words: GuardWords, language: RuleLanguage): boolean {
  const failed = later.findLastIndex(
    ({ role, text }) => role === 'agent' && isSaidOf(text, words.failure, fact, language, true),
  )
  const worked = later.findLastIndex(({ role, text }) => role === 'agent' && words.done.test(text))
  return failed >= 0 && failed >= worked
}

/**
 * A sentence says so of this fact, by its slot or its value; with `ofAll`, a sentence that names no slot and no value
 * says it of everything.
 */
function isSaidOf(
  text: string,
  what: RegExp,
  { slot, value }: FoundFact,
  language: RuleLanguage,
  ofAll: boolean,
): boolean {
  const sentences = sentencesOf(text).filter((sentence) => what.test(sentence.text))
  return sentences.some((sentence) => {
    const named = mentionsOf(sentence.text, askRules[language]).map((mention) => mention.slot)
    if (named.includes(slot) || sentence.text.includes(unaccented(value))) return true
    return ofAll && named.length === 0 && !/[\d@]/.test(sentence.text)
  })
}
