import { credentials as english } from '#components/messages/pages/en/credentials.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of a source’s credentials, in the language that is spoken. */
export let credentialsWords = english
followPages('credentials', (words) => {
  credentialsWords = words
})
