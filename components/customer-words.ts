import { customer as english } from './messages/en/customer.ts'
import { follow } from './messages/spoken.ts'

/** The words of the customer's tab, in the language that is spoken. */
export let customerWords = english
follow('customer', (words) => {
  customerWords = words
})
