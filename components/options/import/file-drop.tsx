import { type DragEvent, useState } from 'react'
import { importingWords } from '../words/importing.ts'
import styles from './import-config.module.css'

interface FileDropProps {
  /** What the button says, which is the name of the field too. */
  label: string
  busy: boolean
  onFile: (file: File) => void
}

/**
 * A JSON file, chosen or dropped. The browser's own button would speak the browser's language, so it lies unseen over
 * one that speaks the page's.
 */
export function FileDrop({ label, busy, onFile }: FileDropProps) {
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
      <span className={styles.hint}>{importingWords.drop}</span>
      <span className={styles.choose}>
        <span aria-hidden="true">{label}</span>
        <input
          className={styles.file}
          type="file"
          accept=".json,application/json"
          aria-label={label}
          disabled={busy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) onFile(file)
            // The same file, put right, has to count as a new choice.
            currentTarget.value = ''
          }}
        />
      </span>
    </div>
  )
}
