import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import { withoutSecrets } from '#lib/understanding/told-secrets.ts'

/** The longest a quoted text gets in a note, in UTF-16 units: a colleague reads it in one look. */
const longest = 400

/** A text of somebody else on one line, without whole card numbers, passwords and PINs. */
export function line(text: string): string {
  const plain = withoutSecrets(text).replace(/\s+/g, ' ').trim()
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Several parts of one line, without those that are missing. */
export const joined = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(', ')

/** The brief of the ticket's own conversation: none as long as it is not chosen. */
export const briefOf = ({ join, cards }: Snapshot): Brief | undefined =>
  join.state === 'choice' ? undefined : cards.brief.data

type Part<T> = { state: 'not-sent' } | { state: 'sent' | 'inferred'; value: T }

/** The value of a part of the brief, where there is one and the policy lets a person see the field of the packet. */
export function partOf<T>(snapshot: Snapshot, field: string, pick: (brief: Brief) => Part<T>): T | undefined {
  const brief = briefOf(snapshot)
  const part = brief && pick(brief)
  return part && part.state !== 'not-sent' && mayTell(snapshot, field) ? part.value : undefined
}

/** Whether a field of the packet may be told. */
export const mayTell = ({ forbidden }: Snapshot, field: string): boolean =>
  !forbidden?.includes(`packets.${field}`)

const plain = (slot: string) => slot.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
/** What bots ask to tell people apart, under the names that they give it. */
const secrets: ReadonlySet<string> = new Set(
  [...secretSlots, 'date_of_birth', 'birth_date', 'password', 'cvc', 'cvv', 'card_number', 'iban'].map(plain),
)

/** Whether a slot's value has to stay out of a note. */
export const isSecret = (slot: string): boolean => secrets.has(plain(slot))
