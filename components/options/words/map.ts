import { map as english } from '#components/messages/pages/en/map.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The step on which replies are mapped, and its preview, in the language that is spoken. */
export let mapWords = english
followPages('map', (words) => {
  mapWords = words
})
