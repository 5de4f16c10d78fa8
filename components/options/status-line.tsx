import { CheckIcon } from '#components/ui/icons.tsx'
import { doneWords } from './done-words.ts'
import styles from './status-line.module.css'
import type { Done } from './store.ts'

/** What the last action did, where it was started. Always in the page, so that screen readers hear the change. */
export function StatusLine({ done }: { done: Done | undefined }) {
  return (
    <p role="status" className={styles.status}>
      {done && (
        <>
          <CheckIcon /> {doneWords(done)}
        </>
      )}
    </p>
  )
}
