import { bars as english } from '#components/messages/pages/en/bars.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the menu and the bars over every options page, in the language that is spoken. */
export let barsWords = english
followPages('bars', (words) => {
  barsWords = words
})
