import type { Turn } from '#lib/contract/turn.ts'
import { conversationOf } from '../spoken.ts'
import { maskFor, type PersonalValue } from './mask.ts'
import { type ChatMessage, promptFor } from './prompt.ts'
import { type ReadAnswer, readAnswer } from './read-answer.ts'

/** What a language model is asked of a conversation, and how its answer is read. */
export interface ModelQuestion {
  /** Masked: as it may leave the device. */
  readonly messages: readonly ChatMessage[]
  read(answer: string): ReadAnswer
}

/** The question about spoken turns. `personal`: what is known to be somebody's, wherever it stands. */
export function questionFor(spoken: readonly Turn[], personal: readonly PersonalValue[]): ModelQuestion {
  const masked = maskFor(conversationOf(spoken), personal)
  return {
    messages: promptFor(masked),
    read: (answer) => readAnswer(answer, { turns: spoken, placeholders: masked.placeholders }),
  }
}
