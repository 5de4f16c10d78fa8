import type { AnsweredQuestion } from '#components/panel/guard.ts'
import { type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import { questionKey } from './answered-questions.ts'

/** What the agent does not want to hear again on the open ticket. */
export class SilencedQuestions {
  #ticket = ''
  #all = false
  readonly #keys = new Set<string>()

  /** Another ticket begins with all notes again. */
  follow(ticket: TicketKey | undefined): void {
    const key = ticket ? ticketKeyText(ticket) : ''
    if (key === this.#ticket) return
    this.#ticket = key
    this.#all = false
    this.#keys.clear()
  }

  has(question: AnsweredQuestion): boolean {
    return this.#all || this.#keys.has(questionKey(question))
  }

  add(question: AnsweredQuestion): void {
    this.#keys.add(questionKey(question))
  }

  addAll(): void {
    this.#all = true
  }
}
