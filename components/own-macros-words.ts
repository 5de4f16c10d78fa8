import { ownMacros as english } from './messages/en/own-macros.ts'
import { follow } from './messages/spoken.ts'

/** The words of macros of the agent’s own, in the language that is spoken. */
export let ownMacrosWords = english
follow('ownMacros', (words) => {
  ownMacrosWords = words
})
