import { adding as english } from '#components/messages/pages/en/adding.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the form that adds a source, in the language that is spoken. */
export let addingWords = english
followPages('adding', (words) => {
  addingWords = words
})
