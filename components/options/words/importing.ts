import { importing as english } from '#components/messages/pages/en/importing.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of an import and of its problems, in the language that is spoken. */
export let importingWords = english
followPages('importing', (words) => {
  importingWords = words
})
