import { Suspense, useEffect, useState } from 'react'
import { CheckIcon } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import { FailedAction } from './lazy-failures.tsx'
import { DoneToast, UndoWriting } from './lazy-reading.tsx'
import styles from './reply.module.css'
import type { Outcome } from './store/state.ts'

/** How long a success stays on screen, unless the pointer or the focus is on it. A failure stays until it is dismissed or something else happens. */
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
  const [held, setHeld] = useState(false)
  const written = outcome?.kind === 'inserted' || outcome?.kind === 'replaced' || outcome?.kind === 'copied'
  const passing = written || outcome?.kind === 'done'
  // What has gone from under the pointer or the focus does not say so.
  useEffect(() => {
    if (outcome === undefined) setHeld(false)
  }, [outcome])
  useEffect(() => {
    if (!passing || held || outcome === undefined) return
    const timer = setTimeout(onDismiss, shownMs)
    return () => clearTimeout(timer)
  }, [passing, held, outcome, onDismiss])
  return (
    <div
      role="status"
      className={styles.outcome}
      data-outcome={outcome?.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {outcome?.kind === 'done' && (
        <Suspense>
          <DoneToast did={outcome.did} onUndo={outcome.undo} />
        </Suspense>
      )}
      {written && (
        <p className={styles.done}>
          <CheckIcon />
          {words.done[outcome.kind]}
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
