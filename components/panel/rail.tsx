import { Hidden } from '#components/ui/hidden.tsx'
import { CollapseIcon, Mark } from '#components/ui/icons.tsx'
import { number } from '#components/ui/locale.ts'
import { words } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { HealthDots, healthText } from './health.tsx'
import { customerName, initials } from './person.ts'
import styles from './rail.module.css'

interface RailProps {
  snapshot: Snapshot | undefined
  /** How many questions of the draft are answered already. */
  notes: number
  onExpand(): void
}

/** The collapsed panel: one button as high as the page, with just enough to know whether to look. */
export function Rail({ snapshot, notes, onExpand }: RailProps) {
  const name = snapshot && customerName(snapshot)
  const label = snapshot
    ? `${words.expand}. ${name}. ${healthText(snapshot.sources)}${notes ? `. ${words.answered(notes)}` : ''}`
    : `${words.expand}. ${words.empty.title}`
  return (
    <main>
      <Hidden as="h1">{words.product}</Hidden>
      <button
        type="button"
        className={styles.rail}
        aria-label={label}
        title={words.expand}
        onClick={onExpand}
        data-toggle=""
      >
        <span className={styles.mark}>
          <Mark />
        </span>
        {notes > 0 && <b className={styles.notes} data-count={number(notes)} />}
        {name && <span className={styles.face} data-initials={initials(name)} />}
        {snapshot && (
          <span className={styles.health} aria-hidden="true">
            <HealthDots sources={snapshot.sources} />
          </span>
        )}
        {name && <bdi className={styles.title}>{name}</bdi>}
        <span className={styles.chevron}>
          <CollapseIcon />
        </span>
      </button>
    </main>
  )
}
