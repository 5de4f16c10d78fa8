import { note as english } from './messages/en/note.ts'
import { follow } from './messages/spoken.ts'

/** The words of the hand-on note and its sheet, in the language that is spoken. */
export let noteWords = english
follow('note', (words) => {
  noteWords = words
})
