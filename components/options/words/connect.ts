import { connect as english } from '#components/messages/pages/en/connect.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The step that says where a source is, how Baton proves who asks, and for which tickets it asks, in the language that is spoken. */
export let connectWords = english
followPages('connect', (words) => {
  connectWords = words
})
