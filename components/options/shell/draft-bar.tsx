import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Time } from '#components/ui/time.tsx'
import { Outcome } from '../outcome.tsx'
import { ApplyDialog } from '../publish/apply-dialog.tsx'
import { useAct, useOptions } from '../store/context.ts'
import { useChanges, useProblems, useReadOnly } from '../store/use-draft.ts'
import styles from './shell.module.css'

/** Over every page while there are changes that are not in use yet: how many, whether they are safe, and the way on. */
export function DraftBar() {
  const changes = useChanges()
  const readOnly = useReadOnly()
  const [asking, setAsking] = useState(false)
  const told = useAct('draft')
  if (readOnly || (changes.length === 0 && !told.done && !told.failure)) return null
  return (
    <section className={`${styles.bar} ${styles.quiet}`} aria-label="Changes">
      {changes.length > 0 && (
        <>
          <p className={styles.barText}>
            <b>{changes.length === 1 ? '1 change' : `${changes.length} changes`}</b> not in use yet.{' '}
            <span className={styles.soft}>
              <Saved />
            </span>
          </p>
          <a href="#/publish">Show them</a>
          <Button look="main" onClick={() => setAsking(true)}>
            Put into use…
          </Button>
        </>
      )}
      <Outcome place="draft" />
      {asking && <ApplyDialog onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Whether the worker has what was typed here. */
function Saved() {
  const unsaved = useOptions((view) => view.unsaved)
  const savedAt = useOptions(({ page }) => page?.draft?.savedAt)
  const { failure } = useAct('save')
  const problems = useProblems().length
  const broken =
    problems === 0
      ? ''
      : problems === 1
        ? ' One thing has to be put right first.'
        : ` ${problems} things have to be put right first.`
  if (failure)
    return `Not saved yet: the browser refused. Keep this tab open; it tries again by itself.${broken}`
  if (unsaved || !savedAt) return `Saving…${broken}`
  return (
    <>
      Draft saved <Time at={savedAt} />.{broken}
    </>
  )
}
