import { type ReactNode, Suspense } from 'react'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { words } from '#components/words.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { Bar } from './bar.tsx'
import styles from './empty.module.css'
import { Refused } from './lazy-failures.tsx'

interface EmptyProps {
  /** The worker has said that there is no ticket; without it, the answer is on its way. */
  noTicket: boolean
  refused: Failure | undefined
  connection: ReactNode
  /** What was asked for where no ticket is open. */
  lookUp: ReactNode
  onCollapse(): void
}

/** The panel without a ticket: what to do, or what stands in the way. */
export function Empty({ noTicket, refused, connection, lookUp, onCollapse }: EmptyProps) {
  return (
    <main className={styles.empty}>
      {connection}
      <Bar title={words.product} onCollapse={onCollapse} />
      {refused && (
        <div className={styles.stack}>
          <Suspense>
            <Refused failure={refused} onRetry={() => location.reload()} />
          </Suspense>
        </div>
      )}
      {!refused && noTicket && (
        <div className={styles.body}>
          <h2 className={styles.title}>{words.empty.title}</h2>
          <p className={styles.hint}>{words.empty.hint}</p>
        </div>
      )}
      {!refused && noTicket && <Suspense>{lookUp}</Suspense>}
      {!refused && !noTicket && (
        <div className={styles.stack} aria-busy="true">
          <Skeleton lines={9} label={words.empty.waiting} />
        </div>
      )}
    </main>
  )
}
