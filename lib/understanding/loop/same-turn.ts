import type { Slot } from '../slots.ts'
import type { BotLoop } from '../understanding.ts'
import type { BotTurn } from './bot-turn.ts'

/** Whether the customer had said a value before the earlier of two turns, or has said it since. */
export interface Known {
  readonly before: (value: string) => boolean
  readonly since: (value: string) => boolean
}

/**
 * What the later of two turns repeats: the answer, the question, or nothing. A value that is news makes it another
 * answer; so does one that the customer has asked about in between. A question may well name what they have just said.
 */
export function repeatOf(
  earlier: BotTurn,
  later: BotTurn,
  { before, since }: Known,
): BotLoop['kind'] | undefined {
  if (later.notFound && !earlier.notFound) return undefined
  const known = (value: string) => before(value) || since(value)
  const fresh = [...later.values].filter((value) => !earlier.values.has(value) && !before(value))
  if (fresh.some((value) => !since(value))) return undefined
  const close = earlier.negative === later.negative ? most : nearlyAll
  if (fresh.length === 0 && alike(earlier.told, later.told, close)) return 'same-answer'
  if (asksForTheRest(earlier, later)) return undefined
  const sameValues = [...earlier.values].every((value) => later.values.has(value) || known(value))
  const sameAsked = asksForTheSame(earlier, later) || alike(earlier.asked, later.asked, most)
  if (sameValues && sameAsked) return 'same-question'
  if (later.done || fresh.length > 0 || !alike(union(earlier), union(later), nearlyAll)) return undefined
  return earlier.told.size > earlier.asked.size ? 'same-answer' : 'same-question'
}

/** Of several things asked for, some came: the rest is asked for, which is no repetition. */
const asksForTheRest = ({ slots: before }: BotTurn, { slots }: BotTurn) =>
  slots.size > 0 && slots.size < before.size && [...slots].every((slot) => before.has(slot))

/** Asks for the same things, each of which a customer has one of, in whatever words. */
const asksForTheSame = ({ slots: before }: BotTurn, { slots }: BotTurn) =>
  slots.size > 0 &&
  slots.size === before.size &&
  [...slots].every((slot) => before.has(slot) && ofOneKind.has(slot))

const ofOneKind: ReadonlySet<Slot> = new Set([
  'name',
  'email',
  'phone',
  'order_id',
  'account_id',
  'username',
  'address',
  'zip',
  'tracking_number',
  'membership',
  'dob',
  'pin',
])

const union = ({ told, asked }: BotTurn) => new Set([...told, ...asked])

/** Two sets of words that say the same: so much of the smaller one is in the larger, and not by chance. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>, share: number): boolean {
  const smaller = Math.min(one.size, other.size)
  const larger = Math.max(one.size, other.size)
  const shared = [...one].filter((word) => other.has(word)).length
  if (smaller < few) return smaller > 0 && shared === smaller && larger <= smaller + (smaller > 1 ? 1 : 0)
  return shared >= smaller * share && shared >= larger * someOfLarger
}

const few = 3
const most = 0.6
const nearlyAll = 0.8
const someOfLarger = 0.34
