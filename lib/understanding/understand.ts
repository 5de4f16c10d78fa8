import type { Conversation } from './conversation.ts'
import { findFacts } from './facts/find-facts.ts'
import { humanRequestsOf } from './human/human-requests-of.ts'
import { intentOf } from './intent/intent-of.ts'
import { languageOf } from './language/language-of.ts'
import { findLoop } from './loop/find-loop.ts'
import { openQuestionsOf } from './open/open-questions-of.ts'
import { moodOf } from './sentiment/mood-of.ts'
import { triedOf } from './tried/tried-of.ts'
import type {
  BotLoop,
  FoundFact,
  FoundIntent,
  HumanRequest,
  Mood,
  OpenQuestion,
  TriedStep,
  Urgency,
} from './understanding.ts'
import { urgencyOf } from './urgency/urgency-of.ts'

/** Everything that is understood of a conversation. */
export interface Understanding {
  readonly facts: readonly FoundFact[]
  readonly humanRequests: readonly HumanRequest[]
  readonly mood: Mood | undefined
  /** ISO 639-1; `undefined` where the customer has said too little. */
  readonly language: string | undefined
  readonly intent: FoundIntent | undefined
  /** The bot's loop: one at most, the one that comes round most often. */
  readonly loops: readonly BotLoop[]
  readonly urgencies: readonly Urgency[]
  readonly openQuestions: readonly OpenQuestion[]
  readonly tried: readonly TriedStep[]
}

/** Understands a conversation. Pure: the same turns give the same answer, everywhere. */
export function understand(conversation: Conversation): Understanding {
  const language = languageOf(conversation.filter(({ role }) => role === 'customer').map(({ text }) => text))
  return {
    facts: findFacts(conversation),
    humanRequests: humanRequestsOf(conversation),
    mood: language === undefined || language === 'en' ? moodOf(conversation) : undefined,
    language,
    intent: intentOf(conversation),
    loops: [findLoop(conversation)].filter((loop) => loop !== undefined),
    urgencies: urgencyOf(conversation),
    openQuestions: openQuestionsOf(conversation),
    tried: triedOf(conversation),
  }
}
