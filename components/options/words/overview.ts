import { overview as english } from '#components/messages/pages/en/overview.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the overview, in the language that is spoken. */
export let overviewWords = english
followPages('overview', (words) => {
  overviewWords = words
})
