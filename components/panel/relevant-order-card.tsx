import { profileWords } from '#components/profile-words.ts'
import { Button } from '#components/ui/button.tsx'
import { words } from '#components/words.ts'
import type { Brief, Card as CardData } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { orderAtStake } from '#lib/drafting/order-at-stake.ts'
import { Card } from './card.tsx'
import { Nothing } from './nothing.tsx'
import { Order } from './order.tsx'
import type { PanelView } from './view.ts'

interface RelevantOrderCardProps {
  card: CardData<UnifiedProfile>
  brief: Brief | undefined
  view: PanelView
  onShowAll(): void
}

/** The order that the handoff is about, beside the brief. */
export default function RelevantOrderCard({ card, brief, view, onShowAll }: RelevantOrderCardProps) {
  const relevant = card.data && orderAtStake(card.data, brief)
  const count = card.data?.orders.length ?? 0
  const titled = relevant?.named ? profileWords.orders.inQuestion : profileWords.orders.latest
  const nothing = <Nothing card="orders" view={view} />
  return (
    <Card
      name="orders"
      title={relevant ? titled : words.cards.orders}
      card={card}
      fold="order-at-stake"
      view={view}
      lines={5}
      empty={nothing}
    >
      {() => (
        <>
          {relevant ? <Order key={relevant.order.number} order={relevant.order} view={view} open /> : nothing}
          {count > 1 && (
            <div>
              <Button look="link" onClick={onShowAll}>
                {profileWords.orders.showAll(count)}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  )
}
