import type { Snapshot } from '#lib/contract/snapshot.ts'
import { OrdersCard } from './orders-card.tsx'
import type { PanelView } from './view.ts'

/** The orders' tab. */
export default function OrdersSection({ snapshot, view }: { snapshot: Snapshot; view: PanelView }) {
  const { orders, brief } = snapshot.cards
  return <OrdersCard card={orders} brief={brief.data} view={view} />
}
