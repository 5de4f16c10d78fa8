import { shell as english } from '#components/messages/pages/en/shell.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The words around every options page, in the language that is spoken. */
export let shellWords = english
followPages('shell', (words) => {
  shellWords = words
})
