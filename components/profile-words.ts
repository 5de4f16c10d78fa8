import { profile as english } from './messages/en/profile.ts'
import { follow } from './messages/spoken.ts'

/** The words of orders and of the customer, in the language that is spoken. */
export let profileWords = english
follow('profile', (words) => {
  profileWords = words
})
