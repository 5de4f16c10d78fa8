import { doing as english } from './messages/en/doing.ts'
import { follow } from './messages/spoken.ts'

/** The words of the action bar and its sheets, in the language that is spoken. */
export let doingWords = english
follow('doing', (words) => {
  doingWords = words
})
