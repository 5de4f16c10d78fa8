import { knowledge as english } from './messages/en/knowledge.ts'
import { follow } from './messages/spoken.ts'

/** The words of the knowledge base's sheet, in the language that is spoken. */
export let knowledgeWords = english
follow('knowledge', (words) => {
  knowledgeWords = words
})
