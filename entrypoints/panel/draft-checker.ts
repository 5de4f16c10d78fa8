import type { AnsweredQuestion } from '#components/panel/guard.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Conversation } from '#lib/understanding/conversation.ts'
import type { Guard } from '#lib/understanding/guard/prepare-guard.ts'
import { conversationOf, spokenTurns } from '#lib/understanding/spoken.ts'
import { answeredQuestions } from './answered-questions.ts'

/** Makes the repeat guard of a conversation. */
export type PrepareGuard = (conversation: Conversation) => Guard

/** Checks drafts against a transcript. The guard is prepared once for each, and not for each keystroke. */
export class DraftChecker {
  readonly #prepare: PrepareGuard
  #key: string | undefined
  #spoken: readonly Turn[] = []
  #guard: ReturnType<PrepareGuard> | undefined

  constructor(prepare: PrepareGuard) {
    this.#prepare = prepare
  }

  /** The questions of the draft that the customer has answered. */
  check(
    draft: string,
    transcript: readonly Turn[],
    forbidden: readonly DataPoint[] = [],
  ): AnsweredQuestion[] {
    if (draft.trim() === '') return []
    const spoken = spokenTurns(transcript)
    const key = JSON.stringify(spoken.map(({ id, role, text }) => [id, role, text]))
    if (key !== this.#key || !this.#guard) {
      this.#key = key
      this.#spoken = spoken
      this.#guard = this.#prepare(conversationOf(spoken))
    }
    const { facts } = this.#guard
    return answeredQuestions(draft, this.#guard.check(draft), { spoken: this.#spoken, facts, forbidden })
  }
}
