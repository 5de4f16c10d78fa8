import { explainFailure } from '#components/failure-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Time } from '#components/ui/time.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import { CopyDiagnostics } from '../copy-diagnostics.tsx'
import { sourcesWords } from '../words/sources.ts'
import styles from './sources.module.css'

interface FailureDetailProps {
  failure: Failure
  /** The source's name. */
  label: string
  lastSuccessAt?: string | undefined
}

/** Why a source fails, what to do, who can, and the text to send to them. */
export function FailureDetail({ failure, label, lastSuccessAt }: FailureDetailProps) {
  const { title, whatToDo, who } = explainFailure(failure, label)
  return (
    <Notice tone="bad" title={title} actions={<CopyDiagnostics failure={failure} label={label} />}>
      <p>{whatToDo}</p>
      <p className={styles.when}>
        {who} · <Time at={failure.at} />
        {lastSuccessAt && (
          <>
            {' '}
            · {sourcesWords.lastWorked} <Time at={lastSuccessAt} />
          </>
        )}
      </p>
    </Notice>
  )
}
