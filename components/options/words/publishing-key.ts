import { publishingKey as english } from '#components/messages/pages/en/publishing-key.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The key that releases are signed with, in the language that is spoken. */
export let publishingKeyWords = english
followPages('publishingKey', (words) => {
  publishingKeyWords = words
})
