import { guarding as english } from './messages/en/guarding.ts'
import { follow } from './messages/spoken.ts'

/** The words of what can be done about a repeated question, in the language that is spoken. */
export let guardingWords = english
follow('guarding', (words) => {
  guardingWords = words
})
