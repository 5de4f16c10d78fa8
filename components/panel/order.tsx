import { useState } from 'react'
import { profileWords } from '#components/profile-words.ts'
import { ChevronIcon } from '#components/ui/icons.tsx'
import { Money } from '#components/ui/money.tsx'
import { Time } from '#components/ui/time.tsx'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import styles from './order.module.css'
import { OrderDetails } from './order-details.tsx'
import { OrderStatusChip } from './order-status.tsx'
import { ValueActions } from './row.tsx'
import type { PanelView } from './view.ts'

interface OrderProps {
  order: UnifiedOrder
  view: PanelView
  /** Its details are shown from the start. */
  open: boolean
}

/** One order: number, status, date and total in a line, the details under it. */
export function Order({ order, view, open: opened }: OrderProps) {
  const [open, setOpen] = useState(opened)
  const [placedAt, total] = [order.placedAt?.values[0]?.value, order.total?.values[0]?.value]
  return (
    <article className={styles.order} data-order={order.number}>
      <div className={styles.head}>
        <h3 className={styles.number}>
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            <ChevronIcon />
            <bdi>{order.number}</bdi>
          </button>
        </h3>
        <OrderStatusChip order={order} />
        <span className={styles.end}>
          <span className={styles.sum}>
            {placedAt && <Time at={placedAt} as="day" />}
            {placedAt && total && ' · '}
            {total && <Money amount={total} />}
          </span>
          <span className={styles.actions}>
            <ValueActions what={profileWords.orders.orderNumber} text={order.number} view={view} />
          </span>
        </span>
      </div>
      {open && <OrderDetails order={order} view={view} />}
    </article>
  )
}
