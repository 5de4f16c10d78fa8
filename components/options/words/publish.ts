import { publish as english } from '#components/messages/pages/en/publish.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The page of the draft, of what was in use before, and of what differs, in the language that is spoken. */
export let publishWords = english
followPages('publish', (words) => {
  publishWords = words
})
