import { humanRequestsOf } from '#lib/understanding/human/human-requests-of.ts'

/** The words of a customer's message that ask for a human. */
export const asksForHuman = (text: string): string[] =>
  humanRequestsOf([{ role: 'customer', text }]).map(({ start, end }) => text.slice(start, end))
