import type { ReactNode } from 'react'
import { historyWords } from '#components/history-words.ts'
import { profileWords } from '#components/profile-words.ts'
import { number } from '#components/ui/locale.ts'
import { Money } from '#components/ui/money.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Field } from '#lib/contract/provenance.ts'
import type { OrderLine, Payment } from '#lib/contract/records.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { FieldRow } from './field-row.tsx'
import { useField } from './fields/use-field.ts'
import { ItemList } from './item-list.tsx'
import styles from './order.module.css'
import { OrderTrack } from './order-track.tsx'
import { OrderTimeline } from './orders/order-timeline.tsx'
import { Row, Rows } from './row.tsx'
import { Shipments } from './shipments.tsx'
import { SourceTag } from './source-tag.tsx'
import { Stock } from './stock.tsx'
import type { PanelView } from './view.ts'

/** The details of an order: progress, what systems disagree on, items, payments, parcels and its records. */
export function OrderDetails({ order, view }: { order: UnifiedOrder; view: PanelView }) {
  const course = useField({
    point: 'orders.status',
    record: recordOf(order),
    sourceId: order.status?.values[0]?.provenance.sourceId,
  })
  return (
    <>
      <OrderTrack order={order} />
      <Rows>
        <Disagreements order={order} view={view} />
        <Shipments order={order} view={view} />
        <ListRow
          label={profileWords.orders.items}
          point="orders.lines"
          record={recordOf(order)}
          field={order.lines}
          view={view}
          show={itemList(view)}
        />
        {order.payments?.conflicting && (
          <FieldRow
            label={profileWords.orders.payments}
            point="orders.payments"
            record={recordOf(order)}
            field={order.payments}
            view={view}
            show={paymentList}
          />
        )}
        <Row label={historyWords.course} field={course}>
          <OrderTimeline order={order} view={view} />
        </Row>
        {order.records.length > 0 && (
          <Row label={profileWords.orders.records}>
            <span className={styles.soft}>
              {order.records.map((provenance, index) => (
                <span key={`${provenance.sourceId}/${provenance.recordId}`}>
                  {index > 0 && ' · '}
                  <SourceTag provenance={provenance} view={view} aged />
                </span>
              ))}
            </span>
          </Row>
        )}
      </Rows>
    </>
  )
}

/** By what the order is named in what is recorded of its fields. */
const recordOf = ({ records }: UnifiedOrder) => records[0]?.recordId

interface ListRowProps<T> {
  label: string
  point: DataPoint
  record: string | undefined
  field: Field<T> | undefined
  view: PanelView
  show(value: T): ReactNode
}

/** A list over the whole width, amounts at its end. Its system is among the order's records below. */
function ListRow<T>(props: ListRowProps<T>) {
  const { label, point, record, field, show } = props
  const first = field?.values[0]
  const state = useField({ point, record, sourceId: first?.provenance.sourceId })
  if (!field || !first) return null
  if (field.conflicting) return <FieldRow {...props} />
  return (
    <Row label={label} field={state}>
      {show(first.value)}
    </Row>
  )
}

/** What the head line shows of an order is repeated here only where systems disagree on it. */
function Disagreements({ order, view }: { order: UnifiedOrder; view: PanelView }) {
  const { status, total, placedAt } = order
  return (
    <>
      {status?.conflicting && (
        <FieldRow
          label={profileWords.orders.status}
          point="orders.status"
          record={recordOf(order)}
          field={status}
          view={view}
          show={(value) => words.orderStatuses[value]}
        />
      )}
      {placedAt?.conflicting && (
        <FieldRow
          label={profileWords.orders.placed}
          point="orders.placedAt"
          record={recordOf(order)}
          field={placedAt}
          view={view}
          show={(at) => <Time at={at} as="clock" />}
        />
      )}
      {total?.conflicting && (
        <FieldRow
          label={profileWords.orders.total}
          point="orders.total"
          record={recordOf(order)}
          field={total}
          view={view}
          show={(amount) => <Money amount={amount} />}
        />
      )}
    </>
  )
}

const itemList = (view: PanelView) => (lines: OrderLine[]) => (
  <ItemList
    items={lines.map(({ sku, name, quantity, total }) => ({
      key: `${sku} ${name} ${quantity}`,
      text: (
        <>
          <span title={sku}>{quantity === 1 ? name : `${number(quantity)} × ${name}`}</span>
          <Stock sku={sku} view={view} />
        </>
      ),
      aside: total && <Money amount={total} />,
    }))}
  />
)

const paymentList = (payments: Payment[]) => (
  <ItemList
    items={payments.map(({ method, status, amount }) => ({
      key: `${method} ${status} ${amount?.minor}`,
      text: [method, status].filter(Boolean).join(', '),
      aside: amount && <Money amount={amount} />,
    }))}
  />
)
