import { Suspense, useEffect } from 'react'
import { CheckIcon } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import { FailedAction } from './lazy-failures.tsx'
import { UndoWriting } from './lazy-reading.tsx'
import styles from './reply.module.css'
import type { Outcome } from './store.ts'

/** How long a success stays on screen. A failure stays until it is dismissed or something else happens. */
const shownMs = 8000

interface OutcomeBarProps {
  outcome: Outcome | undefined
  labelOf(sourceId: string | undefined): string
  onCopy(text: string): void
  /** Puts another text in the place of one in the reply box. */
  onReplace(text: string, by: string): Promise<boolean>
  onDismiss(): void
}

/** What became of the agent's last action. */
export function OutcomeBar({ outcome, labelOf, onCopy, onReplace, onDismiss }: OutcomeBarProps) {
  const passing =
    outcome && outcome.kind !== 'not-copied' && outcome.kind !== 'failed' && outcome.kind !== 'use-icon'
  useEffect(() => {
    if (!passing || outcome === undefined) return
    const timer = setTimeout(onDismiss, shownMs)
    return () => clearTimeout(timer)
  }, [passing, outcome, onDismiss])
  return (
    <div role="status" className={styles.outcome} data-outcome={outcome?.kind}>
      {passing && (
        <p className={styles.done}>
          <CheckIcon />
          {outcome.kind === 'noted' ? outcome.text : words.done[outcome.kind]}
          {outcome.kind !== 'copied' && (
            <Suspense>
              <UndoWriting outcome={outcome} onReplace={onReplace} />
            </Suspense>
          )}
        </p>
      )}
      {outcome && !passing && (
        <Suspense>
          <FailedAction outcome={outcome} labelOf={labelOf} onCopy={onCopy} onDismiss={onDismiss} />
        </Suspense>
      )}
    </div>
  )
}
