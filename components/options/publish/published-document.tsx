import { useState } from 'react'
import { CodeArea } from '#components/ui/text-field.tsx'
import { FileDrop } from '../import/file-drop.tsx'
import { useOptions, useServices } from '../store/context.ts'
import { publishingWords } from '../words/publishing.ts'
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
      () => setProblem(publishingWords.notRead),
    )
  return (
    <details className={styles.details} open={!first}>
      <summary>
        {publishingWords.published} {text !== '' && `· ${publishingWords.taken}`}
      </summary>
      <div className={styles.detailsBody}>
        <p className={styles.help}>{first ? publishingWords.probablyNone : publishingWords.without}</p>
        <FileDrop label={publishingWords.publishedFile} busy={false} onFile={read} />
        <CodeArea
          label={publishingWords.orPaste}
          rows={4}
          value={text}
          error={problem || undefined}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      </div>
    </details>
  )
}
