import { asksOf } from '../asks/asks-of.ts'
import type { RuleLanguage } from '../conversation.ts'
import type { Slot } from '../slots.ts'

/** A question that waits for its answer. `age`: how many turns of the customer have passed since. */
export interface Asked {
  readonly slot: Slot
  readonly age: number
  /** The sentence that asks. */
  readonly words: string
  /** It has its answer already: only a correction answers it again. */
  readonly answered: boolean
}

/** After this many turns of the customer, a question is forgotten. */
const longest = 5

/** The questions after one more text of an agent. What is asked anew is asked last. */
export function askedAfter(open: readonly Asked[], text: string, language: RuleLanguage): readonly Asked[] {
  const asks = asksOf(text, language).filter(({ kind }) => kind !== 'confirm')
  const fresh = asks.map(({ slot, start, end }) => ({
    slot,
    age: 0,
    words: text.slice(start, end),
    answered: false,
  }))
  const slots = new Set(fresh.map(({ slot }) => slot))
  return [...open.filter(({ slot }) => !slots.has(slot)), ...fresh]
}

/** The questions after a turn of the customer that has answered some. */
export function askedStill(asked: readonly Asked[], given: ReadonlySet<Slot>): readonly Asked[] {
  const told = [...given].filter((slot) => !asked.some((question) => question.slot === slot))
  return [
    ...told.map((slot) => ({ slot, age: 1, words: '', answered: true })),
    ...asked
      .filter(({ age }) => age < longest)
      .map((question) => ({
        ...question,
        age: question.age + 1,
        answered: question.answered || given.has(question.slot),
      })),
  ]
}
