import { sources as english } from '#components/messages/pages/en/sources.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the list of sources and of the page of one, in the language that is spoken. */
export let sourcesWords = english
followPages('sources', (words) => {
  sourcesWords = words
})
