import { launches as english } from './messages/en/launches.ts'
import { follow } from './messages/spoken.ts'

/** The words of the launches' sheet, in the language that is spoken. */
export let launchesWords = english
follow('launches', (words) => {
  launchesWords = words
})
