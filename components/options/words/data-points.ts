import { dataPoints as english } from '#components/messages/pages/en/data-points.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** The page of data points: what may be fetched and shown, and whose word counts, in the language that is spoken. */
export let dataPointsWords = english
followPages('dataPoints', (words) => {
  dataPointsWords = words
})
