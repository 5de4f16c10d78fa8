import { sentence as english } from './messages/en/sentence.ts'
import { follow } from './messages/spoken.ts'

/** The words of the brief's one sentence, in the language that is spoken. */
export let sentenceWords = english
follow('sentence', (words) => {
  sentenceWords = words
})
