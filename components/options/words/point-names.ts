import { pointNames as english } from '#components/messages/pages/en/point-names.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The names of data points, of their kinds and levels, in the language that is spoken. */
export let pointNamesWords = english
followPages('pointNames', (words) => {
  pointNamesWords = words
})
