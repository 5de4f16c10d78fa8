import { useState } from 'react'
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
import { Comparison } from './comparison.tsx'
import { originWords } from './publish-words.ts'

/** The configs that were in use on this device, each to compare and to put back. */
export function HistorySection() {
  const history = useOptions(({ page }) => page?.history ?? none)
  return (
    <SettingsSection
      title="History"
      name="history"
      about="What was in use on this device. Going back loses nothing: what it replaces stays in the list."
    >
      {history.length === 0 ? (
        <p>Nothing yet. Every config that is put into use is kept here.</p>
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
  const readOnly = useReadOnly()
  const [open, setOpen] = useState(false)
  return (
    <li className={rows.row}>
      <div className={rows.line}>
        <b>{entry.summary}</b>
        <Chip>
          {originWords[entry.origin]}
          {entry.version !== undefined && ` · version ${entry.version}`}
        </Chip>
        <span className={rows.origin}>
          <Time at={entry.at} as="clock" />
        </span>
        <span className={rows.end}>
          <Button
            look="small"
            aria-expanded={open}
            aria-label={`Compare “${entry.summary}” with what is in use`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Close' : 'Compare'}
          </Button>
          {!readOnly && <Restore entry={entry} />}
        </span>
      </div>
      {open && <Comparison id={entry.id} />}
    </li>
  )
}

function Restore({ entry }: { entry: HistoryEntry }) {
  const store = useOptionsStore()
  const { busy } = useAct('restore')
  const [asking, setAsking] = useState(false)
  const restore = () =>
    void store
      .getState()
      .act(
        'restore',
        (client) => client.call('restore', { id: entry.id }),
        `“${entry.summary}” is in use again.`,
      )
  return (
    <>
      <Button
        look="small"
        disabled={busy}
        aria-label={`Put back into use: “${entry.summary}”`}
        onClick={() => setAsking(true)}
      >
        Put back
      </Button>
      {asking && (
        <ConfirmDialog
          title={`Put “${entry.summary}” back into use?`}
          confirm="Put back"
          onConfirm={restore}
          onClose={() => setAsking(false)}
        >
          It replaces the config in use on this device. Agents with a team link get it when you sign it as a
          release.
        </ConfirmDialog>
      )}
    </>
  )
}
