import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { orderAtStake } from '../order-at-stake.ts'
import { type Topic, topicOf } from './topic.ts'
import type { SparedKind, ToldStatus } from './words.ts'

/** What a greeting says, before it is said in a language. What is not sure is not in it. */
export interface GreetingParts {
  name?: string | undefined
  /** What is before us: the bot's conversation, or only the customer's message. */
  before: 'conversation' | 'message'
  topic?: Topic | undefined
  /** The order, where the customer has named it and a system has it. */
  order?: { number: string; status?: ToldStatus | undefined } | undefined
  tried: SparedKind[]
}

/** Below this, something read or guessed is left out. */
const sure = 0.7

/** Reads from a snapshot what its greeting may say. */
export function greetingParts(snapshot: Snapshot): GreetingParts {
  const { cards, join } = snapshot
  const brief = join.state === 'choice' ? undefined : cards.brief.data
  const hasConversation = join.state === 'joined' && (cards.transcript.data?.turns.length ?? 0) > 0
  return {
    name: nameIn(snapshot, brief),
    before: hasConversation ? 'conversation' : 'message',
    topic: brief && wantedIn(brief),
    order: brief && orderIn(snapshot, brief),
    tried: brief ? triedIn(brief) : [],
  }
}

/** A person's name and nothing else: letters and what stands between them. A number, an address or a link is none. */
const asName = /^\p{L}[\p{L}\p{M}'’. -]{0,59}$/u
const asNumber = /^[\p{L}\p{N}#][\p{L}\p{N}#./_-]{0,39}$/u

function nameIn({ ticket, cards }: Snapshot, brief: Brief | undefined): string | undefined {
  // Who talked to the bot under another address may be somebody else: the reply goes to who sent the ticket.
  const own = ticket.requesterEmail ?? brief?.who.email
  const talked = brief?.who.email === undefined || brief.who.email === own ? brief?.who.name : undefined
  const { name: kept } = cards.customer.data ?? {}
  const name = talked ?? ticket.requesterName ?? (kept?.conflicting ? undefined : kept?.values[0]?.value)
  return name !== undefined && asName.test(name) ? name : undefined
}

/** What was sent counts as sure unless it says otherwise; so does what a rule found that gives no confidence. */
const isSure = (confidence: number | undefined) => (confidence ?? 1) >= sure

function sureValue<T>(
  part: { state: 'not-sent' } | { state: 'sent' | 'inferred'; value: T; confidence?: number | undefined },
): T | undefined {
  return part.state !== 'not-sent' && isSure(part.confidence) ? part.value : undefined
}

function wantedIn(brief: Brief): Topic | undefined {
  const want = sureValue(brief.want)
  return want?.intent !== undefined && isSure(want.confidence) ? topicOf(want.intent) : undefined
}

function triedIn(brief: Brief): SparedKind[] {
  const kinds = (sureValue(brief.tried) ?? []).flatMap(({ kind, failed }): SparedKind[] => {
    if (kind === 'answer') return failed ? ['failed-answer'] : []
    return kind === 'promise' ? [] : [kind]
  })
  return [...new Set(kinds)].toSorted()
}

function orderIn({ cards }: Snapshot, brief: Brief): GreetingParts['order'] {
  // A number that the bot has worked out counts: it names an order only where a system has it for this customer.
  const facts = (sureValue(brief.known) ?? []).filter(
    ({ status, hedged, confidence }) => status !== 'conflicting' && !hedged && isSure(confidence),
  )
  const told: Brief = { ...brief, known: { state: 'sent', value: facts } }
  const stake = cards.orders.data && orderAtStake(cards.orders.data, told)
  if (!stake?.named || !asNumber.test(stake.order.number)) return undefined
  const { number } = stake.order
  // What the customer disputes, and what may be out of date, is not told to them as a fact.
  const isDisputed = brief.conflicts.some(({ orderNumber }) => (orderNumber ?? number) === number)
  return { number, status: cards.orders.state === 'ready' && !isDisputed ? statusOf(stake.order) : undefined }
}

function statusOf({ status }: UnifiedOrder): ToldStatus | undefined {
  const value = status && !status.conflicting ? status.values[0]?.value : undefined
  return value === 'draft' ? undefined : value
}
