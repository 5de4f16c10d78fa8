import { outcomes as english } from '#components/messages/pages/en/outcomes.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** What became of something that was done on an options page, in the language that is spoken. */
export let outcomesWords = english
followPages('outcomes', (words) => {
  outcomesWords = words
})
