import { tastes as english } from './messages/en/tastes.ts'
import { follow } from './messages/spoken.ts'

/** The words of the agent's own preferences, in the language that is spoken. */
export let tastesWords = english
follow('tastes', (words) => {
  tastesWords = words
})
