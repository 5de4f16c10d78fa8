import { useEffect, useRef } from 'react'
import { mendingWords } from '#components/mending-words.ts'
import { useNow } from '#components/ui/now.ts'
import { ageText } from '#components/ui/time.tsx'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { useOnline } from './online.ts'
import styles from './ticket-view.module.css'

interface OfflineLineProps {
  snapshot: Snapshot | undefined
  /** Asks all that failed again. */
  onRetry(): void
}

/** Says that there is no network, and how old what is shown is. Back in the network, what failed is asked again, once. */
export default function OfflineLine({ snapshot, onRetry }: OfflineLineProps) {
  const online = useOnline()
  const now = useNow()
  useRetryOnReturn(online, snapshot, onRetry)
  const oldest = snapshot?.sources.flatMap(({ asOf }) => asOf ?? []).toSorted()[0]
  const { offline } = mendingWords
  return (
    <div role="status" data-offline={!online}>
      {!online && (
        <p className={styles.connection}>
          {oldest === undefined ? offline.nothing : offline.shown(ageText(oldest, now))}
        </p>
      )}
    </div>
  )
}

function useRetryOnReturn(online: boolean, snapshot: Snapshot | undefined, onRetry: () => void): void {
  const before = useRef(online)
  useEffect(() => {
    const back = online && !before.current
    before.current = online
    if (back && snapshot?.sources.some(({ state }) => state === 'failed')) onRetry()
  })
}
