import type { ContextKey } from '#lib/contract/source.ts'
import type { FoundBy } from './link-evidence.ts'

/** What each key says of a record that was found by it, the strongest first. */
const strength: readonly (readonly [ContextKey, FoundBy])[] = [
  ['email', 'email'],
  ['customerId', 'account'],
  ['ticketId', 'ticket'],
  ['conversationId', 'ticket'],
  ['phone', 'phone'],
  ['orderNumber', 'order-number'],
  ['name', 'name'],
]

const strongest = (keys: readonly ContextKey[]): FoundBy =>
  strength.find(([key]) => keys.includes(key))?.[1] ?? 'nothing'

/**
 * By what a source can have found what it brought: `ways` are the alternatives of its needs that were complete. It is
 * not known which of them the system used, so the strongest one counts.
 */
export const foundBy = (ways: readonly (readonly ContextKey[])[]): FoundBy => strongest(ways.flat())

/** True where the source may have looked for an order by its number and for nothing else. */
export const byNumberAlone = (ways: readonly (readonly ContextKey[])[]): boolean =>
  ways.some((keys) => strongest(keys) === 'order-number')
