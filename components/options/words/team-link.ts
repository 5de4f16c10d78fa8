import { teamLink as english } from '#components/messages/pages/en/team-link.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The team link that a device follows, and what is wrong with it, in the language that is spoken. */
export let teamLinkWords = english
followPages('teamLink', (words) => {
  teamLinkWords = words
})
