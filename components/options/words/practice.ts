import { practice as english } from '#components/messages/pages/en/practice.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The practice desk around its samples, in the language that is spoken. */
export let practiceWords = english
followPages('practice', (words) => {
  practiceWords = words
})
