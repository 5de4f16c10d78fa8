import { useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { explainFailure, nameless, words } from '#components/words.ts'
import styles from './reply.module.css'
import type { Outcome } from './store.ts'

/** How long a success stays on screen. A failure stays until it is dismissed or something else happens. */
const shownMs = 3000

interface OutcomeBarProps {
  outcome: Outcome | undefined
  labelOf(sourceId: string | undefined): string
  onCopy(text: string): void
  onDismiss(): void
}

/** What became of the agent's last action. */
export function OutcomeBar({ outcome, labelOf, onCopy, onDismiss }: OutcomeBarProps) {
  const passing = outcome?.kind === 'inserted' || outcome?.kind === 'copied'
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
          {outcome.kind === 'copied' ? words.copied : words.inserted}
        </p>
      )}
      {outcome?.kind === 'not-copied' && (
        <Notice tone="warn" title={words.notCopied} actions={<Dismiss onClick={onDismiss} />} />
      )}
      {outcome?.kind === 'failed' && (
        <FailedAction outcome={outcome} labelOf={labelOf} onCopy={onCopy} onDismiss={onDismiss} />
      )}
    </div>
  )
}

const Dismiss = ({ onClick }: { onClick(): void }) => (
  <Button look="small" onClick={onClick}>
    {words.dismiss}
  </Button>
)

interface FailedActionProps extends Omit<OutcomeBarProps, 'outcome'> {
  outcome: Extract<Outcome, { kind: 'failed' }>
}

function FailedAction({ outcome, labelOf, onCopy, onDismiss }: FailedActionProps) {
  const { failure, text } = outcome
  const source = failure.sourceId === undefined ? nameless(failure) : labelOf(failure.sourceId)
  const { title, whatToDo } = explainFailure(failure, source)
  return (
    <Notice
      tone="warn"
      title={title}
      actions={
        <>
          {text !== undefined && (
            <Button look="small" onClick={() => onCopy(text)}>
              {words.copy}
            </Button>
          )}
          <Dismiss onClick={onDismiss} />
        </>
      }
    >
      {whatToDo}
    </Notice>
  )
}
