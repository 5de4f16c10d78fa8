import { test as english } from '#components/messages/pages/en/test.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The step that asks the real system once, and what came of it, in the language that is spoken. */
export let testWords = english
followPages('test', (words) => {
  testWords = words
})
