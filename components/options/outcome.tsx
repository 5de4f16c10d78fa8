import { CheckIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { failureWords } from './failure-words.ts'
import styles from './outcome.module.css'
import { useAct } from './store/context.ts'
import { outcomesWords } from './words/outcomes.ts'

interface OutcomeProps {
  /** The place of the page whose last act is told about. */
  place: string
}

/** What the last act at a place did, or why it did not. Always in the page, so that screen readers hear the change. */
export function Outcome({ place }: OutcomeProps) {
  const { failure, done } = useAct(place)
  return (
    <div className={styles.outcome}>
      <p role="status" className={styles.done}>
        {done && (
          <>
            <CheckIcon /> {done}
          </>
        )}
      </p>
      {failure && (
        <div role="alert">
          <Notice tone="bad" title={outcomesWords.failed}>
            {failureWords(failure, place)}
          </Notice>
        </div>
      )}
    </div>
  )
}
