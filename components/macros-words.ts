import { macros as english } from './messages/en/macros.ts'
import { follow } from './messages/spoken.ts'

/** The words of the macros' sheet, in the language that is spoken. */
export let macrosWords = english
follow('macros', (words) => {
  macrosWords = words
})
