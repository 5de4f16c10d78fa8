import { noticed as english } from '#components/messages/pages/en/noticed.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The page of what agents have noticed, in the language that is spoken. */
export let noticedWords = english
followPages('noticed', (words) => {
  noticedWords = words
})
