import { words } from '#components/words.ts'
import type { Money } from '#lib/contract/primitives.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'

/** The customer's name as far as anything knows one: the bot, the systems, the helpdesk, else the address. */
export function customerName(snapshot: Snapshot): string {
  const { ticket, cards } = snapshot
  return (
    cards.brief.data?.who.name ??
    cards.customer.data?.name?.values[0]?.value ??
    ticket.requesterName ??
    customerEmail(snapshot) ??
    words.who.unknown
  )
}

/** The customer's e-mail address, as the bot knows it, else the helpdesk, else the systems; none where it is masked. */
export function customerEmail({ ticket, cards, masked }: Snapshot): string | undefined {
  if (masked?.includes('customers.email')) return undefined
  return cards.brief.data?.who.email ?? ticket.requesterEmail ?? cards.customer.data?.email?.values[0]?.value
}

/** The two addresses, where the bot talked to another address than the one that the ticket is from. */
export function differingEmails({ ticket, cards }: Pick<Snapshot, 'ticket' | 'cards'>) {
  const bot = cards.brief.data?.who.email
  const own = ticket.requesterEmail
  return bot !== undefined && own !== undefined && bot !== own ? { bot, ticket: own } : undefined
}

/** Up to two letters for a name: of its first and its last word that have any. */
export function initials(name: string): string {
  const letters = name.split(/[\s@._-]+/).flatMap((word) => word.match(/\p{L}/u)?.[0] ?? [])
  const [first, last] = [letters.at(0), letters.length > 1 ? letters.at(-1) : undefined]
  return `${first ?? '?'}${last ?? ''}`.toLocaleUpperCase()
}

/**
 * What the customer has spent: as a system says it, else the sum of their orders, where all of them are known and in
 * one currency. What was cancelled or given back does not count.
 */
export function spentBy({ lifetimeValue, orderCount, orders }: UnifiedProfile): Money | undefined {
  const said = lifetimeValue?.values[0]?.value
  if (said || orders.length === 0 || orderCount?.values[0]?.value !== orders.length) return said
  const kept = orders.filter(({ status }) => !undone.has(status?.values[0]?.value ?? ''))
  const totals = kept.flatMap(({ total }) => total?.values[0]?.value ?? [])
  const [first] = totals
  if (!first || totals.length < kept.length) return undefined
  if (totals.some(({ currency }) => currency !== first.currency)) return undefined
  return { currency: first.currency, minor: totals.reduce((sum, { minor }) => sum + minor, 0) }
}

const undone: ReadonlySet<string> = new Set(['cancelled', 'returned', 'refunded', 'draft'])
