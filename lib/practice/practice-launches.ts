import type { Launch } from '#lib/contract/launch.ts'

/** The practice desk's launches: pages of a host that is nobody's. */
export const practiceLaunches: readonly Launch[] = [
  {
    kind: 'link',
    id: 'order-in-warehouse',
    label: 'Order in the warehouse',
    url: 'https://warehouse.example.com/orders/{{order.number}}?ticket={{ticket.id}}',
  },
]
