import { profileWords } from '#components/profile-words.ts'
import { words } from '#components/words.ts'
import type { Brief, Card as CardData } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { orderAtStake } from '#lib/drafting/order-at-stake.ts'
import { Card } from './card.tsx'
import { Nothing } from './nothing.tsx'
import styles from './order.module.css'
import { Order } from './order.tsx'
import { Rows } from './row.tsx'
import { Parcels } from './shipments.tsx'
import type { PanelView } from './view.ts'

interface OrdersCardProps {
  card: CardData<UnifiedProfile>
  brief: Brief | undefined
  view: PanelView
}

/** All orders, the one in question first and open, and the parcels that no order claims. */
export function OrdersCard({ card, brief, view }: OrdersCardProps) {
  const nothing = <Nothing card="orders" view={view} />
  return (
    <Card
      name="orders"
      title={words.cards.orders}
      card={card}
      view={view}
      fold="orders"
      lines={6}
      empty={nothing}
    >
      {(profile) => (
        <>
          {profile.orders.length === 0 ? nothing : <OrderList profile={profile} brief={brief} view={view} />}
          {profile.shipments.length > 0 && (
            <div className={styles.order}>
              <h3 className={styles.soft}>{profileWords.orders.loose}</h3>
              <Rows>
                <Parcels shipments={profile.shipments} view={view} />
              </Rows>
            </div>
          )}
        </>
      )}
    </Card>
  )
}

function OrderList({ profile, brief, view }: Omit<OrdersCardProps, 'card'> & { profile: UnifiedProfile }) {
  const first = orderAtStake(profile, brief)?.order
  const others = profile.orders.filter((order) => order !== first)
  return [first, ...others].map(
    (order) => order && <Order key={order.number} order={order} view={view} open={order === first} />,
  )
}
