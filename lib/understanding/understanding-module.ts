import { findClaims } from './claims/find-claims.ts'
import { chooseLanguage } from './language/choose-language.ts'
import { examplePersonal, exampleTurns } from './model/example.ts'
import { questionFor } from './model/question.ts'
import { understand } from './understand.ts'

/** What the worker loads when the first conversation is there to be read: the rules and models are large. */
export const understandingModule = {
  understand,
  findClaims,
  chooseLanguage,
  questionFor,
  exampleTurns,
  examplePersonal,
}
export type UnderstandingModule = typeof understandingModule

/** Where the script leaves the module. */
export const understandingSlot = 'batonUnderstanding'
