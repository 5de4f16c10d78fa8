import { profileWords } from '#components/profile-words.ts'
import { Hidden } from '#components/ui/hidden.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { OrderStatus } from '#lib/contract/records.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import styles from './order.module.css'

const steps = ['placed', 'shipped', 'delivered'] as const

/** How many steps a status has behind it. Others, such as cancelled, are off this track. */
const progress: Partial<Record<OrderStatus, number>> = {
  placed: 1,
  paid: 1,
  processing: 1,
  shipped: 2,
  delivered: 3,
}

/** How far an order has come. A step on which systems disagree is marked, not taken as done. */
export function OrderTrack({ order }: { order: UnifiedOrder }) {
  const reached = order.status?.values.map(({ value }) => progress[value])
  if (!reached || reached.length === 0 || reached.includes(undefined)) return null
  const counts = reached.map((count) => count ?? 0)
  const [agreed, claimed] = [Math.min(...counts), Math.max(...counts)]
  return (
    <ol className={styles.track} aria-label={profileWords.orders.progress}>
      {steps.map((step, index) => {
        const state = index < agreed ? 'done' : index < claimed ? 'odd' : undefined
        return (
          <li key={step} className={`${styles.step} ${state ? styles[state] : ''}`}>
            {words.orderStatuses[step]}
            {state === 'odd' && '?'}
            <Hidden>{`: ${profileWords.orders.steps[state ?? 'open']}`}</Hidden>{' '}
            <StepTime step={step} order={order} />
          </li>
        )
      })}
    </ol>
  )
}

function StepTime({ step, order }: { step: (typeof steps)[number]; order: UnifiedOrder }) {
  const at =
    step === 'placed'
      ? order.placedAt?.values[0]?.value
      : step === 'shipped'
        ? order.shipments.find((shipment) => shipment.value.shippedAt)?.value.shippedAt
        : undefined
  return at ? <Time at={at} as="day" /> : null
}
