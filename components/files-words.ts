import { files as english } from './messages/en/files.ts'
import { follow } from './messages/spoken.ts'

/** The words of files that were sent along, in the language that is spoken. */
export let filesWords = english
follow('files', (words) => {
  filesWords = words
})
