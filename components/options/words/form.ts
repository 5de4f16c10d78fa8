import { form as english } from '#components/messages/pages/en/form.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** What the fields of the source editor say: what is wrong with what was typed, and the buttons of rows, in the language that is spoken. */
export let formWords = english
followPages('form', (words) => {
  formWords = words
})
