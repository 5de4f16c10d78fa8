import { number } from '#components/ui/locale.ts'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { SourceState } from '#lib/contract/snapshot.ts'
import styles from './health.module.css'

/** Each state has a shape of its own: a colour alone tells nothing to one in twelve men. */
const shapes: Record<SourceState['state'], string> = {
  fresh: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  stale: 'M5 1a4 4 0 1 0 0 8zM5 1a4 4 0 0 1 0 8V7.5a2.5 2.5 0 0 0 0-5z',
  failed: 'M5 .5 9.8 9H.2z',
  loading: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 1.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  waiting: 'M1 4h8v2H1z',
  'not-for-this-ticket': 'M3 4h4v2H3z',
}

/** The sign of one source's state. Decoration: the words stand beside it or in the label around it. */
export function HealthDot({ state }: { state: SourceState['state'] }) {
  return (
    <svg className={`${styles.dot} ${styles[state]}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[state]} />
    </svg>
  )
}

/** A source for other tickets is neither well nor unwell here. */
const isForThis = ({ state }: SourceState) => state !== 'not-for-this-ticket'

/** More signs than these in a row are counted by nobody. */
const mostDots = 6

/** The signs of all sources in a row; of many, one for each state with their number. */
export function HealthDots({ sources }: { sources: readonly SourceState[] }) {
  const own = sources.filter(isForThis)
  if (own.length <= mostDots) {
    return (
      <span className={styles.dots}>
        {own.map((source) => (
          <HealthDot key={source.sourceId} state={source.state} />
        ))}
      </span>
    )
  }
  return (
    <span className={styles.dots}>
      {[...Map.groupBy(own, ({ state }) => state)].map(([state, list]) => (
        <span key={state} className={styles.counted} data-count={number(list.length)}>
          <HealthDot state={state} />
        </span>
      ))}
    </span>
  )
}

/** The age of the oldest data that is shown, or nothing while there is none. */
export function DataAge({ sources }: { sources: readonly SourceState[] }) {
  const times = sources.filter(isForThis).flatMap(({ asOf }) => asOf ?? [])
  const oldest = times.toSorted()[0]
  return oldest === undefined ? null : (
    <span className={styles.age} data-part="age">
      <Time at={oldest} />
    </span>
  )
}

/** The state of all sources in a sentence. */
export function healthText(sources: readonly SourceState[]): string {
  const own = sources.filter(isForThis)
  if (own.length === 0) return words.source.none
  const failed = own.filter((source) => source.state === 'failed').length
  const each = own.map(({ label, state }) => `${label} ${words.sourceStates[state]}`)
  return `${words.source.summary(failed, own.length)}: ${each.join(', ')}`
}
