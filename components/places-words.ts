import { places as english } from './messages/en/places.ts'
import { follow } from './messages/spoken.ts'

/** The words of the places that the panel can have, in the language that is spoken. */
export let placesWords = english
follow('places', (words) => {
  placesWords = words
})
