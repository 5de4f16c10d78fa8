import { habits as english } from './messages/en/habits.ts'
import { follow } from './messages/spoken.ts'

/** The words of keys, palette and preferences, in the language that is spoken. */
export let habitsWords = english
follow('habits', (words) => {
  habitsWords = words
})
