import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Time } from '#components/ui/time.tsx'
import { Outcome } from '../outcome.tsx'
import { ApplyDialog } from '../publish/apply-dialog.tsx'
import { useAct, useOptions } from '../store/context.ts'
import { useChanges, useProblems, useReadOnly } from '../store/use-draft.ts'
import { barsWords } from '../words/bars.ts'
import styles from './shell.module.css'

/** Over every page while there are changes that are not in use yet: how many, whether they are safe, and the way on. */
export function DraftBar() {
  const changes = useChanges()
  const readOnly = useReadOnly()
  const [asking, setAsking] = useState(false)
  const told = useAct('draft')
  if (readOnly || (changes.length === 0 && !told.done && !told.failure)) return null
  return (
    <section className={`${styles.bar} ${styles.quiet}`} aria-label={barsWords.changes}>
      {changes.length > 0 && (
        <>
          <p className={styles.barText}>
            <b>{barsWords.changeCount(changes.length)}</b> {barsWords.notInUse}{' '}
            <span className={styles.soft}>
              <Saved />
            </span>
          </p>
          <a href="#/publish">{barsWords.showChanges}</a>
          <Button look="main" onClick={() => setAsking(true)}>
            {barsWords.putIntoUse}
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
  const broken = problems === 0 ? '' : ` ${problemWords(problems)}`
  if (failure) return `${barsWords.notSaved}${broken}`
  if (unsaved || !savedAt) return `${barsWords.saving}${broken}`
  return (
    <>
      {barsWords.saved} <Time at={savedAt} />.{broken}
    </>
  )
}

const problemWords = (amount: number): string =>
  amount === 1 ? barsWords.oneProblem : barsWords.problems(amount)
