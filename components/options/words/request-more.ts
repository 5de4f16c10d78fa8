import { requestMore as english } from '#components/messages/pages/en/request-more.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** What most requests do without: names for later ones, when they are sent, pages, and errors, in the language that is spoken. */
export let requestMoreWords = english
followPages('requestMore', (words) => {
  requestMoreWords = words
})
