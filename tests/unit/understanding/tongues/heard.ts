import { asksOf } from '#lib/understanding/asks/asks-of.ts'
import type { RuleLanguage } from '#lib/understanding/conversation.ts'
import { humanRequestsOf } from '#lib/understanding/human/human-requests-of.ts'

/** The words of a customer's message that ask for a human. */
export const asksForHuman = (text: string): string[] =>
  humanRequestsOf([{ role: 'customer', text }]).map(({ start, end }) => text.slice(start, end))

/** What a draft asks the customer for, of the customer's own, in the order of the alphabet. */
export const askedIn = (draft: string, language: RuleLanguage): string =>
  asksOf(draft, language)
    .filter(({ kind }) => kind === 'value')
    .map(({ slot }) => slot)
    .sort()
    .join(' ')
