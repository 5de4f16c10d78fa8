import { security as english } from '#components/messages/pages/en/security.ts'
import { followPages } from '#components/messages/pages/spoken.ts'

/** How credentials and what is kept of customers are protected on this device, in the language that is spoken. */
export let securityWords = english
followPages('security', (words) => {
  securityWords = words
})
