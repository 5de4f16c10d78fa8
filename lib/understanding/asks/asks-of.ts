import type { RuleLanguage } from '../conversation.ts'
import { ruleLanguageOf } from '../rule-language.ts'
import type { Ask } from '../understanding.ts'
import { askRules } from './languages/all.ts'
import { type Mention, mentionsOf } from './nouns.ts'
import type { AskRules } from './rules.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Longer texts than this are read no further: no agent writes them, and a keystroke must stay cheap. */
const readUpTo = 20_000

/** How far, in characters, an opener can reach for its nouns, and how much around a noun is looked at. */
const reach = 400
const around = 80

/**
 * What a piece of an agent's or a bot's text asks the customer for, in the order of the text; each with the sentence
 * that asks. A slot counts once a sentence. A text that asks for nothing gives an empty list; none is an error.
 * `language`: that of the conversation, for a text whose own words do not tell theirs.
 */
export function asksOf(text: string, language: RuleLanguage = 'en'): readonly Ask[] {
  const rules = askRules[ruleLanguageOf(text, language)]
  return sentencesOf(text.slice(0, readUpTo)).flatMap((sentence) => asksOfSentence(sentence, rules))
}

function asksOfSentence({ text, start }: Sentence, rules: AskRules): readonly Ask[] {
  if (rules.never.test(text)) return []
  const mentions = mentionsOf(text, rules)
  const confirms = rules.value.test(text) && rules.confirm.test(text)
  const isAsked = askedIn(text, mentions, rules)
  const asks = new Map<string, Ask>()
  const add = (slot: Ask['slot'], kind: Ask['kind']) => {
    if (!asks.has(slot)) asks.set(slot, { slot, kind, start, end: start + text.length })
  }
  for (const mention of mentions) {
    if (confirms) add(mention.slot, 'confirm')
    else if (isAsked(mention)) add(mention.slot, kindOf(text, mention, rules))
  }
  if (!confirms) for (const [slot, pattern] of rules.questions) if (pattern.test(text)) add(slot, 'value')
  return [...asks.values()]
}

/** Tells whether a sentence asks for what it mentions. What holds for all of its nouns is worked out once. */
function askedIn(text: string, mentions: readonly Mention[], rules: AskRules): (mention: Mention) => boolean {
  if (mentions.length === 0) return () => false
  const isFragment = rules.fragment.test(without(text, mentions))
  const openings = rules.openers
    .flatMap((opener) => [...text.matchAll(opener)].map(({ 0: match, index }) => index + match.length))
    .sort((a, b) => a - b)
  return ({ start, end }) => {
    if (isFragment || rules.after.test(text.slice(end, end + around))) return true
    // What ends the reach of the nearest opener ends that of those before it too.
    const opening = openings.findLast((one) => one <= start)
    if (opening === undefined || start - opening > reach) return false
    return !rules.cut.test(text.slice(opening, start))
  }
}

/** The sentence with a stroke in the place of every noun, so that the rest can be told to be "little else". */
function without(text: string, mentions: readonly Mention[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of mentions) {
    rest += `${text.slice(from, start)}#`
    from = end
  }
  return rest + text.slice(from)
}

function kindOf(text: string, { start, end }: Mention, { other }: AskRules): Ask['kind'] {
  const isOther =
    other.before.test(text.slice(Math.max(0, start - around), start)) ||
    other.inside?.test(text.slice(start, end)) ||
    other.after.test(text.slice(end, end + around))
  return isOther ? 'other' : 'value'
}
