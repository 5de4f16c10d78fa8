import { teamMacros as english } from '#components/messages/pages/en/team-macros.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words of the team’s macros, in the language that is spoken. */
export let teamMacrosWords = english
followPages('teamMacros', (words) => {
  teamMacrosWords = words
})
