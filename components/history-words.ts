import { history as english } from './messages/en/history.ts'
import { follow } from './messages/spoken.ts'

/** The words of the course of orders and of what was written before, in the language that is spoken. */
export let historyWords = english
follow('history', (words) => {
  historyWords = words
})
