import type { Slot } from '../slots.ts'
import type { BotLoop } from '../understanding.ts'
import type { BotTurn } from './bot-turn.ts'

/**
 * What the later of two turns repeats: the answer, the question, or nothing. `known`: the customer has said the value
 * themselves, so that it is no news. A value that is news makes it another answer.
 */
export function repeatOf(
  earlier: BotTurn,
  later: BotTurn,
  known: (value: string) => boolean,
): BotLoop['kind'] | undefined {
  if (later.notFound && !earlier.notFound) return undefined
  const news = [...later.values].some((value) => !earlier.values.has(value) && !known(value))
  if (news) return undefined
  const close = earlier.negative === later.negative ? most : nearlyAll
  if (alike(earlier.told, later.told, close)) return 'same-answer'
  if (asksForTheRest(earlier, later)) return undefined
  const sameValues = [...earlier.values].every((value) => later.values.has(value) || known(value))
  const sameAsked = asksForTheSame(earlier, later) || alike(earlier.asked, later.asked, most)
  if (sameValues && sameAsked) return 'same-question'
  if (later.done || !alike(union(earlier), union(later), nearlyAll)) return undefined
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
