import { payload as english } from '#components/messages/pages/en/payload.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The page on which a payload is pasted, in the language that is spoken. */
export let payloadWords = english
followPages('payload', (words) => {
  payloadWords = words
})
