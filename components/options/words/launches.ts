import { launches as english } from '#components/messages/pages/en/launches.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The page of launches, in the language that is spoken. */
export let launchesWords = english
followPages('launches', (words) => {
  launchesWords = words
})
