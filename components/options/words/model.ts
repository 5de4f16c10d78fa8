import { model as english } from '#components/messages/pages/en/model.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The page of the language model, in the language that is spoken. */
export let modelWords = english
followPages('model', (words) => {
  modelWords = words
})
