import { historyWords } from '#components/history-words.ts'
import { Money } from '#components/ui/money.tsx'
import { Time } from '#components/ui/time.tsx'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { SourceTag } from '../source-tag.tsx'
import type { PanelView } from '../view.ts'
import styles from './order-timeline.module.css'
import { type OrderEvent, timelineOf } from './timeline.ts'

/** What happened to an order, step by step, each with its time, its amount and the system that says so. */
export function OrderTimeline({ order, view }: { order: UnifiedOrder; view: PanelView }) {
  const events = timelineOf(order)
  return (
    <ol className={styles.timeline} data-timeline="">
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike in everything, and none ever moves
        <Step key={index} event={event} view={view} />
      ))}
    </ol>
  )
}

function Step({ event, view }: { event: OrderEvent; view: PanelView }) {
  const { kind, at, detail, amount, provenance } = event
  return (
    <li className={`${styles.step} ${kind === 'planned' ? styles.ahead : ''}`} data-step={kind}>
      <span>
        <b>{historyWords.steps[kind]}</b>
        {detail && (
          <>
            {' · '}
            <bdi>{detail}</bdi>
          </>
        )}
      </span>
      <span>
        {amount && <Money amount={amount} />}
        {amount && at && ' · '}
        {at && <Time at={at} as="day" />}
      </span>
      <span className={styles.source}>
        <SourceTag provenance={provenance} view={view} />
      </span>
    </li>
  )
}
