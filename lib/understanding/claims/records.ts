import type { RecordStatement } from './found-claim.ts'
import type { OrderView } from './order-view.ts'

type Statement = RecordStatement | undefined

/** That the order has been delivered whole. Waiting in a shop is not delivered. */
export function deliveredRecord({ number, status, shipments = [] }: OrderView): Statement {
  const first = shipments.findIndex(isDelivered)
  const whole = shipments.length === 0 ? status === 'delivered' : shipments.every(isDelivered)
  if (!whole || (status !== undefined && !delivered.has(status))) return undefined
  const shipment = shipments[first]
  return shipment
    ? {
        orderNumber: number,
        field: 'shipments',
        index: first,
        value: shipment.statusText ?? 'delivered',
        at: shipment.deliveredAt,
      }
    : { orderNumber: number, field: 'status', value: 'delivered' }
}

/** That all of the order's money has gone back, with nothing pending. */
export function refundedRecord({ number, status, total, payments = [], returns = [] }: OrderView): Statement {
  const paidBack = [
    ...returns.map((one, index) => ({ ...one, field: 'returns' as const, index })),
    ...payments.map((one, index) => ({ at: undefined, ...one, field: 'payments' as const, index })),
  ].filter((one) => isPaidBack(one.status, one.field))
  if (returns.some((one) => !isPaidBack(one.status, 'returns'))) return undefined
  const found = paidBack[0]
  if (!found)
    return status === 'refunded' ? { orderNumber: number, field: 'status', value: status } : undefined
  if (total && found.amount && found.amount.minor < total.minor) return undefined
  const { field, index, status: value = '', amount, at } = found
  return { orderNumber: number, field, index, value, amount, at }
}

/** That the order has left, or has arrived. */
export function shippedRecord({ number, status, shipments = [] }: OrderView): Statement {
  const index = shipments.findIndex((one) => one.status === 'shipped' || one.status === 'delivered')
  const shipment = shipments[index]
  if (status === 'cancelled' || status === 'refunded' || status === 'returned') return undefined
  if (shipment) {
    const value = shipment.statusText ?? shipment.status ?? ''
    return { orderNumber: number, field: 'shipments', index, value, at: shipment.deliveredAt }
  }
  return status === 'shipped' || status === 'delivered'
    ? { orderNumber: number, field: 'status', value: status }
    : undefined
}

const delivered = new Set(['delivered', 'returned', 'refunded'])
const waits = /ready|collect|pick.?up|attempt|partly|partial/iu
const done = /refunded|complete|paid.?out|issued|sent|credited|processed|settled/iu
const pending = /pending|request|process(?:ing|$)|open|await|partial|reject|declin|not /iu

const isDelivered = ({
  status,
  statusText = '',
}: {
  status?: string | undefined
  statusText?: string | undefined
}) => status === 'delivered' && !waits.test(statusText)

/** A payment says so by `refunded` alone: a payment that is `completed` has been taken. */
export const isPaidBack = (status = '', field: 'returns' | 'payments' = 'returns') =>
  !pending.test(status) && (field === 'returns' ? done.test(status) : /refunded/iu.test(status))
