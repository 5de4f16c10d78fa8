import { publishing as english } from '#components/messages/pages/en/publishing.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** Signing a release, and giving it to the team, in the language that is spoken. */
export let publishingWords = english
followPages('publishing', (words) => {
  publishingWords = words
})
