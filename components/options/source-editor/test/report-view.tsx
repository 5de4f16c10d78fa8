import { useId } from 'react'
import { number } from '#components/ui/locale.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { recordKinds } from '#lib/contract/records.ts'
import type { TestReport } from '#lib/contract/test-report.ts'
import { shellWords } from '../../words/shell.ts'
import { testWords } from '../../words/test.ts'
import { useEditor } from '../editor-context.ts'
import { PanelPreview } from '../preview/panel-preview.tsx'
import type { SourceDraft } from '../props.ts'
import { FailureBox } from './failure-box.tsx'
import { isGap, Points } from './points.tsx'
import { RecordsView } from './records-view.tsx'
import { RequestResult } from './request-result.tsx'
import styles from './test.module.css'

interface ReportViewProps {
  report: TestReport
  source: SourceDraft
  onCopyDiagnostics: ((failure: Failure) => void) | undefined
}

/** A test from end to end: the requests, the records, each data point, and the panel. */
export function ReportView({ report, source, onCopyDiagnostics }: ReportViewProps) {
  const { definition } = useEditor()
  const headings = useId()
  const label = source.label || testWords.thisSource
  return (
    <>
      <p
        className={styles.summary}
        data-outcome={report.failure ? 'failed' : report.points.some(isGap) ? 'gaps' : 'arrived'}
      >
        {summaryOf(report)}
      </p>
      {!report.failure && report.points.some(({ state }) => state === 'arrived') && (
        <p className={styles.soft}>
          {testWords.asWanted} <a href="#/publish">{shellWords.titles.publish}</a>.
        </p>
      )}
      {report.failure && (
        <FailureBox failure={report.failure} label={label} onCopyDiagnostics={onCopyDiagnostics} />
      )}
      <div className={styles.columns}>
        <section className={styles.column} aria-labelledby={`${headings}-1`}>
          <h3 id={`${headings}-1`} className={styles.title}>
            {testWords.replies.title}
          </h3>
          {report.requests.map((request, index) => (
            <RequestResult
              // biome-ignore lint/suspicious/noArrayIndexKey: one request may be sent several times
              key={`${request.id} ${index}`}
              request={request}
              label={label}
              open={request.failure !== undefined || index === report.requests.length - 1}
            />
          ))}
          {report.requests.length === 0 && <p className={styles.soft}>{testWords.replies.none}</p>}
        </section>
        <section className={styles.column} aria-labelledby={`${headings}-2`}>
          <h3 id={`${headings}-2`} className={styles.title}>
            {testWords.points.title}
          </h3>
          <Points points={report.points} label={label} failed={report.failure !== undefined} />
          <RecordsView records={report.records} issues={report.issues} />
        </section>
        <section className={styles.column} aria-labelledby={`${headings}-3`}>
          <h3 id={`${headings}-3`} className={styles.title}>
            {testWords.asAgent}
          </h3>
          <PanelPreview
            source={{ id: source.id, label, role: definition?.role ?? 'customer' }}
            records={report.records}
          />
        </section>
      </div>
    </>
  )
}

function summaryOf({ requests, records, points, issues, ms, failure }: TestReport): string {
  const words = testWords.summary
  const found = recordKinds.reduce((sum, kind) => sum + records[kind].length, 0)
  const arrived = points.filter(({ state }) => state === 'arrived').length
  const asked = words.asked(requests.length, number(Math.round(ms)))
  if (failure) return words.notComplete(asked)
  if (found === 0 && (issues.length > 0 || points.length === 0)) return words.noRecord(asked)
  if (found === 0) return words.nobody(asked)
  const gaps = points.filter(isGap).length
  const rest = gaps === 0 ? '' : words.attention(gaps)
  return `${words.works(asked, words.records(found), words.points(arrived, points.length))}${rest}.`
}
