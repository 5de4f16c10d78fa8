/** A question of the agent's draft that the customer has answered already. */
export interface AnsweredQuestion {
  /** What is asked for. */
  slot: string
  /** Empty where it is nothing to have on the screen, such as a PIN, or what the team's policy forbids. */
  value: string
  /** The customer's words, as far as they are needed to recognise them; empty like the value. */
  quote: string
  /** The sentence of the draft that asks for it, as it stands there. */
  sentence: string
  /** What says the answer back in its place; missing where it must not be named, or the sentence asks for more. */
  confirmation?: string | undefined
  /** Everything that the sentence asks for has been answered, so that it may go. */
  removable: boolean
  /** The turn that answers it. */
  turnId: string
  /** Why it may be asked once more all the same. */
  reason?: 'failed' | 'changed' | 'hedged' | undefined
  /** `again`: there may be a good reason, so that the word is softer. */
  level: 'repeat' | 'again'
}

/** What the repeat guard has to say of the draft. */
export interface GuardWarnings {
  questions: readonly AnsweredQuestion[]
  /** The agent wants to ask it: not a word more about it on this ticket. */
  dismiss(question: AnsweredQuestion): void
  /** Not a word more about any question on this ticket. */
  turnOff(): void
  /** Puts the confirmation in the place of the question. */
  sayBack(question: AnsweredQuestion): void
  /** Takes the question out of the draft. */
  takeOut(question: AnsweredQuestion): void
  /** Not a word more about any question, on any ticket, until it is switched on again. */
  turnOffForGood(): void
}
