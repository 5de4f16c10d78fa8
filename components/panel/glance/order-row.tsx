import { glanceWords } from '#components/glance-words.ts'
import { profileWords } from '#components/profile-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Money } from '#components/ui/money.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Brief } from '#lib/contract/brief.ts'
import type { UnifiedOrder, UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { orderAtStake } from '#lib/drafting/order-at-stake.ts'
import { OrderStatusChip } from '../order-status.tsx'
import type { PanelView } from '../view.ts'
import styles from './glance.module.css'
import { GlanceRow } from './glance-row.tsx'

interface OrderRowProps {
  profile: UnifiedProfile | undefined
  brief: Brief
  view: PanelView
  onShowOrders(): void
}

/** The order at stake with its real status: what each system says where they disagree. */
export default function OrderRow({ profile, brief, view, onShowOrders }: OrderRowProps) {
  const relevant = profile && orderAtStake(profile, brief)
  if (!relevant) return null
  const { order, named } = relevant
  const [placedAt, total] = [order.placedAt?.values[0]?.value, order.total?.values[0]?.value]
  return (
    <GlanceRow name="order" label={named ? glanceWords.order : profileWords.orders.latest}>
      <span className={styles.line}>
        <Button look="link" title={glanceWords.allOrders} onClick={onShowOrders}>
          <bdi>{order.number}</bdi>
        </Button>
        <OrderStatusChip order={order} />
        <span className={styles.soft}>
          {placedAt && <Time at={placedAt} as="day" />}
          {placedAt && total && ' · '}
          {total && <Money amount={total} />}
        </span>
      </span>
      <Where order={order} view={view} />
    </GlanceRow>
  )
}

/** Where the order is: the systems' words where they disagree, and the parcel that can be followed. */
function Where({ order, view }: { order: UnifiedOrder; view: PanelView }) {
  const { status, shipments } = order
  const parcel = shipments.find(({ value }) => value.trackingNumber !== undefined)?.value
  return (
    <span className={`${styles.line} ${styles.soft}`}>
      {status?.conflicting && (
        <span>
          {status.values
            .map(
              ({ value, provenance }) =>
                `${view.labelOf(provenance.sourceId)}: ${words.orderStatuses[value]}`,
            )
            .join(' · ')}
        </span>
      )}
      {parcel && (
        <span>
          {parcel.carrier && <bdi>{parcel.carrier}</bdi>}{' '}
          <OutwardLink url={parcel.trackingUrl}>
            <bdi>{parcel.trackingNumber}</bdi>
          </OutwardLink>
          {parcel.deliveredAt && (
            <>
              {` · ${words.orderStatuses.delivered} `}
              <Time at={parcel.deliveredAt} as="day" />
            </>
          )}
        </span>
      )}
    </span>
  )
}
