import { request as english } from '#components/messages/pages/en/request.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The step that says what Baton asks a system: its requests, what must be known first, and the limits, in the language that is spoken. */
export let requestWords = english
followPages('request', (words) => {
  requestWords = words
})
