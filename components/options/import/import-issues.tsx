import { remarkWords } from '#components/remark-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { ConfigIssue } from '#lib/messaging/clients.ts'
import styles from './import-config.module.css'
import { issuesHeading, placeWords } from './issue-words.ts'

interface ImportIssuesProps {
  issues: readonly ConfigIssue[]
  configInUse: boolean
}

/** Why a config was refused: every problem with its place in the file. */
export function ImportIssues({ issues, configInUse }: ImportIssuesProps) {
  return (
    <div role="alert">
      <Notice tone="bad" title={issuesHeading(issues, configInUse)}>
        <ul className={styles.issues}>
          {issues.map(({ path, problem }) => (
            <li key={`${path} ${problem}`}>
              <b>{placeWords(path)}</b>: {remarkWords(problem)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
