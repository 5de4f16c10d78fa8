import { asksOf } from '../asks/asks-of.ts'
import type { Conversation } from '../conversation.ts'
import { findFacts } from '../facts/find-facts.ts'
import { conversationLanguageOf } from '../rule-language.ts'
import type { Ask, DraftCheck, FoundFact, Repeat } from '../understanding.ts'
import { answersOf } from './answers.ts'
import { reasonFor } from './reasons.ts'

/** The repeat guard of one conversation. */
export interface Guard {
  /** What the customer has said. */
  readonly facts: readonly FoundFact[]
  /** What a draft asks for, and what of it the customer has already answered. Cheap enough for every keystroke. */
  check(draft: string): DraftCheck
}

/**
 * Reads a conversation once, so that each draft is only compared. Pure; a longer conversation needs a new guard. Facts
 * that were found before are not looked for again.
 */
export function prepareGuard(conversation: Conversation, found?: readonly FoundFact[]): Guard {
  const language = conversationLanguageOf(conversation)
  const facts = found ?? findFacts(conversation, language)
  const answers = answersOf(conversation, language, facts)

  function repeatOf(ask: Ask): Repeat | undefined {
    // A confirmation shows that we listened, and another one's value is not known.
    const fact = ask.kind === 'value' ? answers.to(ask.slot) : undefined
    if (!fact) return undefined
    const reason = reasonFor(fact, conversation, language)
    return { ...ask, fact, level: reason ? 'again' : 'repeat', reason }
  }

  return {
    facts,
    check(draft) {
      const asks = asksOf(draft, language)
      return { asks, repeats: asks.flatMap((ask) => repeatOf(ask) ?? []) }
    },
  }
}
