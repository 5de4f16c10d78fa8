import { Notice } from '#components/ui/notice.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import { failureWords } from './failure-words.ts'
import styles from './options-page.module.css'

/** Why the last action did not happen. */
export function FailureNotice({ failure }: { failure: Failure }) {
  return (
    <div role="alert" className={styles.failure}>
      <Notice tone="bad" title="That did not work">
        {failureWords(failure)}
      </Notice>
    </div>
  )
}
