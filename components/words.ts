import { panel as english } from './messages/en/panel.ts'
import { follow } from './messages/spoken.ts'

export { intentLabel, moodLabel, pointLabel, slotLabel } from './labels.ts'

/** The words of the panel itself, in the language that is spoken. */
export let words = english
follow('panel', (spoken) => {
  words = spoken
})
