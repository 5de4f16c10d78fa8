import { masks as english } from './messages/en/masks.ts'
import { follow } from './messages/spoken.ts'

/** The words about masked values in texts, in the language that is spoken. */
export let masksWords = english
follow('masks', (words) => {
  masksWords = words
})
