import type { Money } from '#lib/contract/primitives.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'

/** What of an order a claim is held against. What no system says is absent. */
export interface OrderView {
  readonly number: string
  readonly status?: string | undefined
  readonly total?: Money | undefined
  readonly lines?: readonly { readonly name: string; readonly quantity: number }[] | undefined
  readonly payments?:
    | readonly { readonly status?: string | undefined; readonly amount?: Money | undefined }[]
    | undefined
  readonly returns?:
    | readonly {
        readonly status?: string | undefined
        readonly at?: string | undefined
        readonly amount?: Money | undefined
      }[]
    | undefined
  readonly shipments?:
    | readonly {
        readonly status?: string | undefined
        readonly statusText?: string | undefined
        readonly deliveredAt?: string | undefined
      }[]
    | undefined
}

/** A merged order with the value that is shown of each of its data points. Its lists keep their order. */
export function orderViewOf({
  number,
  status,
  total,
  lines,
  payments,
  returns,
  shipments,
}: UnifiedOrder): OrderView {
  return {
    number,
    status: status?.values[0]?.value,
    total: total?.values[0]?.value,
    lines: lines?.values[0]?.value,
    payments: payments?.values[0]?.value,
    returns: returns?.values[0]?.value,
    shipments: shipments.map(({ value }) => value),
  }
}
