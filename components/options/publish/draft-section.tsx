import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { Outcome } from '../outcome.tsx'
import { problemAt } from '../problems.ts'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { useChanges, useProblems } from '../store/use-draft.ts'
import { publishWords } from '../words/publish.ts'
import { ApplyDialog } from './apply-dialog.tsx'
import { ChangeList } from './change-list.tsx'
import { labelsOf } from './change-words.ts'
import { ProblemList } from './problem-list.tsx'
import styles from './publish.module.css'

/** What has been changed and is not in use yet. */
export function DraftSection() {
  const store = useOptionsStore()
  const active = useOptions(({ page }) => page?.active)
  const draft = useOptions((view) => view.draft)
  const changes = useChanges()
  const problems = useProblems()
  return (
    <SettingsSection title={publishWords.changes} name="changes" about={publishWords.changesAbout}>
      <div className={styles.name}>
        <TextField
          label={publishWords.name}
          value={draft.name}
          error={problemAt(problems, 'name')}
          onChange={({ currentTarget: { value } }) =>
            store.getState().edit((old) => ({ ...old, name: value }))
          }
        />
      </div>
      {changes.length === 0 ? (
        <p>{active ? publishWords.noChanges : publishWords.nothing}</p>
      ) : (
        <ChangeList changes={changes} labels={labelsOf(active, draft)} />
      )}
      {(changes.length > 0 || !active) && draft.helpdesks.length + draft.sources.length > 0 && (
        <>
          <ProblemList problems={problems} />
          <DraftButtons />
        </>
      )}
      <Outcome place="draft" />
      <Outcome place="save" />
    </SettingsSection>
  )
}

function DraftButtons() {
  const store = useOptionsStore()
  const active = useOptions(({ page }) => page?.active !== undefined)
  const [asking, setAsking] = useState<'apply' | 'discard'>()
  const close = () => setAsking(undefined)
  return (
    <div className={styles.buttons}>
      <Button look="main" onClick={() => setAsking('apply')}>
        {publishWords.applyAsk}
      </Button>
      <Button onClick={() => setAsking('discard')}>{publishWords.discardAsk}</Button>
      {asking === 'apply' && <ApplyDialog onClose={close} />}
      {asking === 'discard' && (
        <ConfirmDialog
          title={publishWords.discardTitle}
          confirm={publishWords.discard}
          onConfirm={() => void store.getState().discardDraft()}
          onClose={close}
        >
          {active ? publishWords.discardBack : publishWords.discardAll}
        </ConfirmDialog>
      )}
    </div>
  )
}
