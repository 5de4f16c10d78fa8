import { slotLabel } from './labels.ts'
import { reading as english } from './messages/en/reading.ts'
import { follow } from './messages/spoken.ts'

/** The words for what was read in the conversation, in the language that is spoken. */
export let readingWords = english
follow('reading', (words) => {
  readingWords = words
})

/** A slot's name inside a sentence: `order_id` → "order number". */
export const slotName = (slot: string): string => readingWords.names[slot] ?? slotLabel(slot).toLowerCase()
