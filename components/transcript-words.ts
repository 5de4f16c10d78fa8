import { transcript as english } from './messages/en/transcript.ts'
import { follow } from './messages/spoken.ts'

/** The words of the transcript, in the language that is spoken. */
export let transcriptWords = english
follow('transcript', (words) => {
  transcriptWords = words
})
