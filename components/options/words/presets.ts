import { presets as english } from '#components/messages/pages/en/presets.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** What is said of presets, in the language that is spoken. */
export let presetsWords = english
followPages('presets', (words) => {
  presetsWords = words
})
