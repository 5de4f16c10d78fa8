import { lookup as english } from './messages/en/lookup.ts'
import { follow } from './messages/spoken.ts'

/** The words of looking something up, in the language that is spoken. */
export let lookupWords = english
follow('lookup', (words) => {
  lookupWords = words
})
