import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { useChanges, useProblems } from '../store/use-draft.ts'
import { publishWords } from '../words/publish.ts'
import { ChangeList } from './change-list.tsx'
import { labelsOf } from './change-words.ts'
import { ProblemList } from './problem-list.tsx'
import styles from './publish.module.css'
import { summaryOf } from './summary.ts'

/** Shows what changes, asks for a line that says why, and puts the draft into use on this device. */
export function ApplyDialog({ onClose }: { onClose: () => void }) {
  const store = useOptionsStore()
  const active = useOptions(({ page }) => page?.active)
  const draft = useOptions((view) => view.draft)
  const changes = useChanges()
  const problems = useProblems()
  const { busy } = useAct('draft')
  const labels = labelsOf(active, draft)
  const [summary, setSummary] = useState(() => summaryOf(changes, labels))
  const [refused, setRefused] = useState(false)
  const issues = useOptions(({ page }) => page?.issues)
  const apply = async (event: FormEvent) => {
    event.preventDefault()
    const name = draft.name.trim()
    if (await store.getState().applyDraft(summary.trim() || name)) onClose()
    else setRefused(true)
  }
  return (
    <Dialog title={active ? publishWords.applyChanges : publishWords.applyFirst} onClose={onClose}>
      <form className={styles.apply} onSubmit={(event) => void apply(event)}>
        {active ? <ChangeList changes={changes} labels={labels} /> : <SetUpName />}
        <ProblemList problems={refused && problems.length === 0 ? (issues ?? problems) : problems} />
        <TextField
          label={publishWords.summary}
          help={publishWords.summaryHelp}
          maxLength={200}
          value={summary}
          onChange={({ currentTarget }) => setSummary(currentTarget.value)}
        />
        <Outcome place="draft" />
        <div className={styles.dialogButtons}>
          <Button look="main" type="submit" disabled={busy || problems.length > 0}>
            {publishWords.apply}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The first time there is nothing to compare with, but a name to give. */
function SetUpName() {
  const store = useOptionsStore()
  const name = useOptions(({ draft }) => draft.name)
  return (
    <TextField
      label={publishWords.name}
      help={publishWords.nameHelp}
      value={name}
      onChange={({ currentTarget: { value } }) =>
        store.getState().edit((draft) => ({ ...draft, name: value }))
      }
    />
  )
}
