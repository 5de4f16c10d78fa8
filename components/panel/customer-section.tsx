import type { Snapshot } from '#lib/contract/snapshot.ts'
import { CustomerCard } from './customer-card.tsx'
import { TicketsCard } from './tickets-card.tsx'
import type { PanelView } from './view.ts'

/** The customer's tab: who they are, and what they wrote before. Loaded when it is opened, or the panel has time. */
export default function CustomerSection({ snapshot, view }: { snapshot: Snapshot; view: PanelView }) {
  const { cards } = snapshot
  return (
    <>
      <CustomerCard card={cards.customer} view={view} />
      <TicketsCard card={cards.tickets} view={view} />
    </>
  )
}
