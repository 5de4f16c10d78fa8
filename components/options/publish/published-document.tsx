import { useState } from 'react'
import { CodeArea } from '#components/ui/text-field.tsx'
import { FileDrop } from '../import/file-drop.tsx'
import { useOptions, useServices } from '../store/context.ts'
import styles from './publish.module.css'

interface PublishedDocumentProps {
  text: string
  onText: (text: string) => void
}

/** The file that is published now, so that the other group's release stays in the new one. */
export function PublishedDocument({ text, onText }: PublishedDocumentProps) {
  const { readFile } = useServices()
  const first = useOptions(({ page }) => page?.publishing?.lastVersion === 0)
  const [problem, setProblem] = useState('')
  const read = (file: File) =>
    void readFile(file).then(
      (content) => onText(content),
      () => setProblem('The file could not be read. Choose it again.'),
    )
  return (
    <details className={styles.details} open={!first}>
      <summary>The baton.json that is published now {text !== '' && '· taken'}</summary>
      <div className={styles.detailsBody}>
        <p className={styles.help}>
          {first
            ? 'Nothing has been signed here yet, so there is probably none.'
            : 'Without it the new file holds this release alone, and the other group keeps what it has.'}
        </p>
        <FileDrop label="Published file" busy={false} onFile={read} />
        <CodeArea
          label="Or paste its text"
          rows={4}
          value={text}
          error={problem || undefined}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      </div>
    </details>
  )
}
