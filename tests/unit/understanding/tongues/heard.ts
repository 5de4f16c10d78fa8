import { asksOf } from '#lib/understanding/asks/asks-of.ts'
import type { Conversation, RuleLanguage } from '#lib/understanding/conversation.ts'
import { findFacts } from '#lib/understanding/facts/find-facts.ts'
import { prepareGuard } from '#lib/understanding/guard/prepare-guard.ts'
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

const ofShops: readonly string[] =
  'name email phone order_id zip address product amount date username account_id payment_method tracking_number'.split(
    ' ',
  )

/** What the customer tells by an answer, or unasked where the question is empty: "slot=value; slot=value". */
export function toldIn(question: string, answer: string, language: RuleLanguage): string {
  const asked: Conversation = question === '' ? [] : [{ role: 'agent', text: question }]
  return findFacts([...asked, { role: 'customer', text: answer }], language)
    .filter(({ slot, replaced }) => ofShops.includes(slot) && !replaced)
    .map(({ slot, value }) => `${slot}=${value}`)
    .sort()
    .join('; ')
}

/** What a draft asks for though it is known, after turns as in "c:Hallo / a:Guten Tag". */
export function repeatsIn(turns: string, draft: string): string {
  const conversation = turns.split(' / ').map((turn): Conversation[number] => ({
    role: turn.startsWith('a:') ? 'agent' : 'customer',
    text: turn.slice(2),
  }))
  return prepareGuard(conversation)
    .check(draft)
    .repeats.filter(({ level }) => level === 'repeat')
    .map(({ slot }) => slot)
    .sort()
    .join(' ')
}
