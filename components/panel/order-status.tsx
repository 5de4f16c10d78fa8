import { profileWords } from '#components/profile-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import type { Tone } from '#components/ui/tone.ts'
import { words } from '#components/words.ts'
import type { OrderStatus } from '#lib/contract/profile-records.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'

/** What an order is doing, or that the systems disagree on it. */
export function OrderStatusChip({ order }: { order: UnifiedOrder }) {
  const status = order.status?.values[0]?.value
  if (!order.status || !status) return <Chip>{profileWords.orders.noStatus}</Chip>
  if (order.status.conflicting) return <Chip tone="bad">{profileWords.orders.statusDiffers}</Chip>
  return <Chip tone={statusTone(status)}>{words.orderStatuses[status]}</Chip>
}

function statusTone(status: OrderStatus): Tone {
  if (status === 'delivered') return 'good'
  if (status === 'cancelled' || status === 'returned' || status === 'refunded') return 'warn'
  return status === 'draft' ? 'plain' : 'accent'
}
