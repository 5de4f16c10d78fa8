import { introduction as english } from './messages/en/introduction.ts'
import { follow } from './messages/spoken.ts'

/** The introduction of the panel, in three steps, in the language that is spoken. */
export let introductionWords = english
follow('introduction', (words) => {
  introductionWords = words
})
