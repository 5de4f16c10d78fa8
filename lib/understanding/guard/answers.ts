import { asksOf } from '../asks/asks-of.ts'
import type { Conversation, RuleLanguage } from '../conversation.ts'
import type { Slot } from '../slots.ts'
import { unaccented } from '../unaccented.ts'
import type { FoundFact } from '../understanding.ts'
import { guardWordsOf } from './languages/all.ts'
import { alsoAnsweredBy, isOfTask } from './related.ts'
import { lastTaskOf } from './tasks.ts'

/** What the customer has answered. */
export interface Answers {
  /** The newest answer to a question for this slot that still holds. */
  to(slot: Slot): FoundFact | undefined
}

/** Reads the answers of a conversation: the facts that were `found`, and what was said to a question where no fact was read. */
export function answersOf(
  conversation: Conversation,
  language: RuleLanguage,
  found: readonly FoundFact[],
): Answers {
  const facts = found.filter(({ replaced }) => !replaced)
  const task = lastTaskOf(conversation, guardWordsOf[language])
  const ends = new Set(facts.filter(({ slot }) => slot === 'date_to').map(placeOf))
  const bySlot = new Map<Slot, FoundFact>()
  for (const fact of [...facts, ...repliesOf(conversation, facts, language)]) {
    if (isOfTask(fact.slot) && fact.turn < task) continue
    // The day that something ends is no answer to the question for the day that it begins.
    if ((fact.slot === 'date' || fact.slot === 'day') && ends.has(placeOf(fact))) continue
    const before = bySlot.get(fact.slot)
    if (!before || before.turn <= fact.turn) bySlot.set(fact.slot, fact)
  }
  return { to: (slot) => [slot, ...alsoAnsweredBy(slot)].map((one) => bySlot.get(one)).find(Boolean) }
}

const placeOf = ({ turn, start }: FoundFact) => `${turn} ${start}`

/** The replies to questions for which the facts have no value: "the one with the garden" names an apartment. */
function repliesOf(
  conversation: Conversation,
  facts: readonly FoundFact[],
  language: RuleLanguage,
): FoundFact[] {
  const known = new Set(facts.map(({ slot, turn }) => `${slot} ${turn}`))
  const { refusal } = guardWordsOf[language]
  return conversation.flatMap(({ role, text }, index) => {
    const before = conversation[index - 1]
    if (role !== 'customer' || before?.role !== 'agent' || !isAnswer(text, refusal)) return []
    const asks = asksOf(before.text, language)
    // Of two questions with one answer, the facts say which; of one question, any answer is its answer.
    const [slot, ...others] = new Set(asks.flatMap((ask) => (ask.kind === 'value' ? [ask.slot] : [])))
    if (!slot || others.length > 0 || known.has(`${slot} ${index}`)) return []
    return [replyTo(slot, index, text)]
  })
}

function replyTo(slot: Slot, turn: number, text: string): FoundFact {
  const value = text.trim()
  const start = text.indexOf(value)
  const end = start + value.length
  return { slot, value, turn, start, end, by: 'question', confidence: 0.5, hedged: false, replaced: false }
}

/** Says something, and neither refuses nor asks back. */
function isAnswer(text: string, refusal: RegExp): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !refusal.test(unaccented(text)) && !text.trimEnd().endsWith('?')
}
