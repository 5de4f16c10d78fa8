import { glance as english } from './messages/en/glance.ts'
import { follow } from './messages/spoken.ts'

/** The words of a ticket's first screen, in the language that is spoken. */
export let glanceWords = english
follow('glance', (words) => {
  glanceWords = words
})
