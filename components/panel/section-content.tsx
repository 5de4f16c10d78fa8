import { Suspense } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { words } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { BriefCard } from './brief-card.tsx'
import {
  Choice,
  CustomerSection,
  KnownCards,
  OrderRow,
  OrdersSection,
  PinnedCard,
  RelevantOrderCard,
  TranscriptSection,
} from './lazy-sections.tsx'
import type { Section } from './sections.tsx'
import styles from './ticket-view.module.css'
import type { PanelView, TurnTarget } from './view.ts'

interface SectionContentProps {
  section: Section
  snapshot: Snapshot
  target: TurnTarget | undefined
  view: PanelView
  onSelect(section: Section): void
}

/** The cards of one section. */
export function SectionContent(props: SectionContentProps) {
  const { section } = props
  return (
    <Suspense fallback={<SectionLoading name={words.tabs[section]} />}>
      <Cards {...props} />
    </Suspense>
  )
}

function Cards(props: SectionContentProps) {
  const { section, snapshot, target, view } = props
  const { cache } = snapshot
  switch (section) {
    case 'brief':
      return (
        <>
          <BriefSection {...props} />
          {(cache === 'not-kept' || cache === 'unavailable' || cache === 'locked') && (
            <p className={styles.quiet}>
              {words.cache[cache]}{' '}
              {cache === 'locked' && (
                <Button look="link" onClick={view.actions.openOptions}>
                  {words.settings}
                </Button>
              )}
            </p>
          )}
        </>
      )
    case 'transcript':
      return <TranscriptSection snapshot={snapshot} target={target} view={view} />
    case 'orders':
      return <OrdersSection snapshot={snapshot} view={view} />
    case 'customer':
      return <CustomerSection snapshot={snapshot} view={view} />
  }
}

function SectionLoading({ name }: { name: string }) {
  return (
    <div data-section-loading="">
      <Skeleton lines={9} label={`${words.loading}: ${name}`} />
    </div>
  )
}

function BriefSection({ snapshot, view, onSelect }: SectionContentProps) {
  const { cards, join } = snapshot
  const toOrders = () => onSelect('orders')
  const order = cards.brief.data && (
    <Suspense>
      <OrderRow profile={cards.orders.data} brief={cards.brief.data} view={view} onShowOrders={toOrders} />
    </Suspense>
  )
  return (
    <>
      {join.state === 'choice' && <Choice candidates={join.candidates} view={view} />}
      <BriefCard card={cards.brief} undecided={join.state === 'choice'} order={order} view={view} />
      <Suspense>
        <PinnedCard card={cards.customer} view={view} />
        <KnownCards snapshot={snapshot} view={view} />
        <RelevantOrderCard card={cards.orders} brief={cards.brief.data} view={view} onShowAll={toOrders} />
      </Suspense>
    </>
  )
}
