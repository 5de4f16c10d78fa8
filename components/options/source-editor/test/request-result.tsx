import { useId, useState } from 'react'
import { explainFailure } from '#components/failure-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { ChevronIcon } from '#components/ui/icons.tsx'
import { number } from '#components/ui/locale.ts'
import type { TestedRequest } from '#lib/contract/test-report.ts'
import { testWords } from '../../words/test.ts'
import { LongText } from './long-text.tsx'
import { prettyJson } from './pretty-json.ts'
import styles from './test.module.css'

interface RequestResultProps {
  request: TestedRequest
  label: string
  open: boolean
}

/** One request as it went out, its secrets masked, and the reply as it came. */
export function RequestResult({ request, label, open: opened }: RequestResultProps) {
  const [open, setOpen] = useState(opened)
  const bodyId = useId()
  const { id, method, url, status, failure } = request
  return (
    <div className={styles.request} data-request={id}>
      <button
        type="button"
        className={styles.requestHead}
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        <ChevronIcon />
        <b>{id}</b>
        {status !== undefined && <Chip tone={failure || status >= 400 ? 'bad' : 'good'}>{status}</Chip>}
        <span className={styles.figures}>{figures(request)}</span>
      </button>
      <div id={bodyId} hidden={!open} className={styles.requestBody}>
        <p className={styles.url}>
          <b>{method}</b> {url}
        </p>
        <Headers headers={request.headers} />
        {request.body !== undefined && (
          <LongText title={testWords.replies.sent} text={prettyJson(request.body)} />
        )}
        {failure && <p className={styles.bad}>{explainFailure(failure, label).title}</p>}
        {request.reply !== undefined && (
          <LongText title={testWords.replies.reply} text={prettyJson(request.reply)} />
        )}
      </div>
    </div>
  )
}

const figures = ({ ms, bytes }: TestedRequest): string =>
  [ms === undefined ? '' : `${number(Math.round(ms))} ms`, bytes === undefined ? '' : sizeOf(bytes)]
    .filter(Boolean)
    .join(' · ')

function sizeOf(bytes: number): string {
  const words = testWords.replies
  return bytes < 1000 ? words.bytes(String(bytes)) : words.kilobytes(number(Math.round(bytes / 100) / 10))
}

function Headers({ headers }: { headers: Record<string, string> }) {
  const names = Object.keys(headers)
  if (names.length === 0) return null
  return (
    <dl className={styles.headers}>
      {names.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{headers[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
