import { remarkWords } from '#components/remark-words.ts'
import type { FieldIssue } from '#lib/contract/failure.ts'
import { recordKinds, type SourceRecords } from '#lib/contract/records.ts'
import { pointNamesWords } from '../../words/point-names.ts'
import { testWords } from '../../words/test.ts'
import { Fold } from '../form/fold.tsx'
import { RecordValues } from '../preview/other-records.tsx'
import styles from './test.module.css'

const few = 10

/** The records that the replies became, and what of them did not fit, by its place. */
export function RecordsView({ records, issues }: { records: SourceRecords; issues: readonly FieldIssue[] }) {
  const kinds = recordKinds.filter((kind) => records[kind].length > 0)
  return (
    <>
      {issues.length > 0 && (
        <div className={styles.issues}>
          <p className={styles.bad}>{testWords.records.leftOut(issues.length)}</p>
          <ul>
            {issues.slice(0, 20).map(({ path, problem }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice of one place
              <li key={`${path} ${index}`}>
                <code>{path}</code> {remarkWords(problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {kinds.map((kind) => (
        <Fold
          key={kind}
          title={testWords.records.asRecords(pointNamesWords.kinds[kind])}
          note={String(records[kind].length)}
        >
          {(records[kind] as readonly Record<string, unknown>[]).slice(0, few).map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two records may have the same ID
            <RecordValues key={`${String(record.recordId)} ${index}`} kind={kind} record={record} />
          ))}
        </Fold>
      ))}
    </>
  )
}
