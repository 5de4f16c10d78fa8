import { helpdesks as english } from '#components/messages/pages/en/helpdesks.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the page of helpdesks, in the language that is spoken. */
export let helpdesksWords = english
followPages('helpdesks', (words) => {
  helpdesksWords = words
})
