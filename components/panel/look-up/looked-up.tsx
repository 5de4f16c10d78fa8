import { lookupWords } from '#components/lookup-words.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { CustomerCard } from '../customer-card.tsx'
import { OrdersCard } from '../orders-card.tsx'
import { TicketsCard } from '../tickets-card.tsx'
import type { PanelView } from '../view.ts'

/** A profile that was looked up, as the cards that the panel has for the ticket's own customer. */
export function LookedUp({ profile, view }: { profile: UnifiedProfile; view: PanelView }) {
  const { name, email, orders, shipments, tickets, conversations, loyalty, preferences } = profile
  const about = [name, email].some(Boolean) || loyalty.length + preferences.length > 0
  const parcels = orders.length + shipments.length > 0
  const before = tickets.length + conversations.length > 0
  if (!about && !parcels && !before) return <p>{lookupWords.nothing}</p>
  const card = { state: 'ready' as const, data: profile, failures: [] }
  return (
    <>
      {parcels && <OrdersCard card={card} brief={undefined} view={view} />}
      {about && <CustomerCard card={card} view={view} />}
      {before && <TicketsCard card={card} view={view} />}
    </>
  )
}
