import { ledger as english } from './messages/en/ledger.ts'
import { follow } from './messages/spoken.ts'

/** The words of the fact ledger, in the language that is spoken. */
export let ledgerWords = english
follow('ledger', (words) => {
  ledgerWords = words
})
