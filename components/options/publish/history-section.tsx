import { useState } from 'react'
import { remarkWords } from '#components/remark-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Time } from '#components/ui/time.tsx'
import type { HistoryEntry } from '#lib/messaging/clients.ts'
import { Outcome } from '../outcome.tsx'
import rows from '../shell/rows.module.css'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { publishWords } from '../words/publish.ts'
import { Comparison } from './comparison.tsx'

/** The configs that were in use on this device, each to compare and to put back. */
export function HistorySection() {
  const history = useOptions(({ page }) => page?.history ?? none)
  return (
    <SettingsSection title={publishWords.history} name="history" about={publishWords.historyAbout}>
      {history.length === 0 ? (
        <p>{publishWords.noHistory}</p>
      ) : (
        <ol className={rows.rows}>
          {history.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <Outcome place="restore" />
    </SettingsSection>
  )
}

const none: readonly HistoryEntry[] = []

function Entry({ entry }: { entry: HistoryEntry }) {
  const summary = remarkWords(entry.summary)
  const readOnly = useReadOnly()
  const [open, setOpen] = useState(false)
  return (
    <li className={rows.row}>
      <div className={rows.line}>
        <b>{summary}</b>
        <Chip>
          {publishWords.origins[entry.origin]}
          {entry.version !== undefined && ` · ${publishWords.version(entry.version)}`}
        </Chip>
        <span className={rows.origin}>
          <Time at={entry.at} as="clock" />
        </span>
        <span className={rows.end}>
          <Button
            look="small"
            aria-expanded={open}
            aria-label={publishWords.compareWith(summary)}
            onClick={() => setOpen(!open)}
          >
            {open ? publishWords.close : publishWords.compare}
          </Button>
          {!readOnly && <Restore entry={entry} />}
        </span>
      </div>
      {open && <Comparison id={entry.id} />}
    </li>
  )
}

function Restore({ entry }: { entry: HistoryEntry }) {
  const summary = remarkWords(entry.summary)
  const store = useOptionsStore()
  const { busy } = useAct('restore')
  const [asking, setAsking] = useState(false)
  const restore = () =>
    void store
      .getState()
      .act('restore', (client) => client.call('restore', { id: entry.id }), publishWords.inUseAgain(summary))
  return (
    <>
      <Button
        look="small"
        disabled={busy}
        aria-label={publishWords.putBackNamed(summary)}
        onClick={() => setAsking(true)}
      >
        {publishWords.putBack}
      </Button>
      {asking && (
        <ConfirmDialog
          title={publishWords.putBackTitle(summary)}
          confirm={publishWords.putBack}
          onConfirm={restore}
          onClose={() => setAsking(false)}
        >
          {publishWords.putBackText}
        </ConfirmDialog>
      )}
    </>
  )
}
