import { mending as english } from './messages/en/mending.ts'
import { follow } from './messages/spoken.ts'

/** The words for what did not go as it should, in the language that is spoken. */
export let mendingWords = english
follow('mending', (words) => {
  mendingWords = words
})
