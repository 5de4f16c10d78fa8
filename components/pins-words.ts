import { pins as english } from './messages/en/pins.ts'
import { follow } from './messages/spoken.ts'

/** Fields that the agent has pinned to the brief, in the language that is spoken. */
export let pinsWords = english
follow('pins', (words) => {
  pinsWords = words
})
