import { greeting as english } from './messages/en/greeting.ts'
import { follow } from './messages/spoken.ts'

/** The words of the first reply's sheet, in the language that is spoken. */
export let greetingWords = english
follow('greeting', (words) => {
  greetingWords = words
})
