import { type DragEvent, useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import { CodeArea } from '#components/ui/text-field.tsx'
import styles from './import-config.module.css'
import { ImportIssues } from './import-issues.tsx'
import type { ConfigIssue } from '#lib/messaging/clients.ts'
import type { OptionsStore } from './store.ts'

/** As many characters as the worker takes; a team config has a few thousand. */
const mostCharacters = 2_000_000

interface ImportConfigProps {
  store: OptionsStore
  configInUse: boolean
}

/** Takes a team config as a chosen file, as a dropped file, or as pasted text. */
export function ImportConfig({ store, configInUse }: ImportConfigProps) {
  const busy = useStore(store, (view) => view.busy)
  const reported = useStore(store, (view) => view.page?.issues ?? none)
  const [unreadable, setUnreadable] = useState<string>()
  const take = async (read: () => Promise<string> | string) => {
    const text = await Promise.resolve(read()).catch(() => undefined)
    const problem = problemOf(text)
    setUnreadable(problem)
    if (text !== undefined && problem === undefined) await store.getState().importConfig(text)
  }
  const issues = unreadable === undefined ? reported : [{ path: '', problem: unreadable }]
  return (
    <div className={styles.import}>
      <FileDrop
        busy={busy}
        onFile={(file) => void take(() => (file.size > mostCharacters * 4 ? tooLong : file.text()))}
      />
      <PasteBox busy={busy} onText={(text) => void take(() => text)} />
      {issues.length > 0 && <ImportIssues issues={issues} configInUse={configInUse} />}
    </div>
  )
}

const none: readonly ConfigIssue[] = []
/** Stands for a file that is not worth reading. */
const tooLong = ' '.repeat(mostCharacters + 1)

function problemOf(text: string | undefined): string | undefined {
  if (text === undefined) return 'could not be read. Choose it again.'
  if (text.length > mostCharacters) return 'is too large for a team config (more than 2 MB).'
  return text.trim() === '' ? 'is empty.' : undefined
}

function FileDrop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !busy) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file input beside it is the first.
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={styles.hint}>Drop the file here, or choose it:</span>
      <input
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label="Config file"
        disabled={busy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file, put right, has to count as a new choice.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}

function PasteBox({ busy, onText }: { busy: boolean; onText: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className={styles.paste}>
      <summary>Paste the config as text</summary>
      <div className={styles.pasteBody}>
        <CodeArea
          label="Config"
          rows={8}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          placeholder={'{ "schema": "baton.team-config/2", … }'}
        />
        <div>
          <Button disabled={busy || text.trim() === ''} onClick={() => onText(text)}>
            Import this text
          </Button>
        </div>
      </div>
    </details>
  )
}
