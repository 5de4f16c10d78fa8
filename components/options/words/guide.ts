import { guide as english } from '#components/messages/pages/en/guide.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the set-up’s steps and of the test of all sources, in the language that is spoken. */
export let guideWords = english
followPages('guide', (words) => {
  guideWords = words
})
