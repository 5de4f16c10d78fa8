import type { Evidence } from '#lib/contract/fact.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { FoundClaim } from '#lib/understanding/claims/found-claim.ts'
import type { OrderView } from '#lib/understanding/claims/order-view.ts'
import type { Span } from '#lib/understanding/conversation.ts'
import type { Understanding } from '#lib/understanding/understand.ts'

/** What was understood of a conversation. */
export interface Read {
  readonly understood: Understanding
  /** What the customer claims against these orders: they come later than the words, and change. */
  claimsAgainst(orders: readonly OrderView[]): readonly FoundClaim[]
}

/** The same, with the spoken turns that its places count. */
export interface Reading extends Read {
  readonly turns: readonly Turn[]
}

/** The place in the transcript that proves it; nothing where there is no such turn. */
export function evidenceAt({ turns }: Reading, { turn, start, end }: Span): Evidence[] {
  const id = turns[turn]?.id
  return id === undefined ? [] : [{ kind: 'turn', turnId: id, start, end }]
}

/** A whole turn as the place that proves it. */
export function evidenceIn({ turns }: Reading, turn: number): Evidence[] {
  const id = turns[turn]?.id
  return id === undefined ? [] : [{ kind: 'turn', turnId: id }]
}
