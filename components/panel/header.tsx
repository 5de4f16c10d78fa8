import { Suspense, useId, useState } from 'react'
import { Hidden } from '#components/ui/hidden.tsx'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { Bar } from './bar.tsx'
import styles from './health.module.css'
import { DataAge, HealthDots, healthText } from './health.tsx'
import { JoinLine } from './join-line.tsx'
import { SourcesList } from './lazy-sections.tsx'
import type { PanelView } from './view.ts'
import { Who } from './who.tsx'

interface HeaderProps {
  snapshot: Snapshot
  view: PanelView
  onCollapse(): void
}

/** What stays in sight on every tab: the ticket, the health of the sources, the customer, the join. */
export function Header({ snapshot, view, onCollapse }: HeaderProps) {
  const { ticket, sources, join, cards } = snapshot
  const [open, setOpen] = useState(false)
  const listId = useId()
  return (
    <>
      <Bar title={`#${ticket.ticketId}${ticket.subject ? ` ${ticket.subject}` : ''}`} onCollapse={onCollapse}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          {/* In the name besides what is seen, so that a voice can press the button by what it shows. */}
          <Hidden>{healthText(sources)}</Hidden>
          <DataAge sources={sources} />
          <span title={healthText(sources)} aria-hidden="true">
            <HealthDots sources={sources} />
          </span>
        </button>
      </Bar>
      {open && (
        <Suspense>
          <SourcesList id={listId} sources={sources} view={view} />
        </Suspense>
      )}
      <Who snapshot={snapshot} />
      <JoinLine
        join={join}
        failed={cards.brief.state === 'failed'}
        handedOffAt={cards.brief.data?.handedOffAt}
        view={view}
      />
    </>
  )
}
