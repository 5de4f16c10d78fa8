import { useDeferredValue, useMemo, useState } from 'react'
import type { Workbench } from '#lib/contract/workbench.ts'
import { TextBox } from '../source-editor/form/field.tsx'
import { Fold } from '../source-editor/form/fold.tsx'
import { readJson } from '../source-editor/form/json-text.ts'
import { payloadWords } from '../words/payload.ts'
import { Formats } from './formats.tsx'
import styles from './payload.module.css'
import { PayloadFile } from './payload-file.tsx'
import { PayloadResult } from './payload-result.tsx'

export interface PastePayloadProps {
  workbench: Workbench
  /** Where a source of one's own is added, for a payload that no format knows. */
  addSourceHref?: string | undefined
}

/** Any bot's payload, pasted: what it is, what the agent would see of it, and what is not used. It leaves no trace. */
export function PastePayload({ workbench, addSourceHref }: PastePayloadProps) {
  const [text, setText] = useState('')
  const deferred = useDeferredValue(text)
  const read = useMemo(
    () => (deferred.trim() === '' ? undefined : workbench.readPayload(deferred)),
    [workbench, deferred],
  )
  return (
    <div className={styles.page}>
      <div className={styles.input}>
        <TextBox
          label={payloadWords.label}
          rows={12}
          help={payloadWords.help}
          problem={read && !read.format ? jsonProblem(deferred) : undefined}
          value={text}
          onText={setText}
        />
        <PayloadFile onText={setText} />
        <Fold title={payloadWords.formats} note={String(workbench.formats.length)}>
          <Formats formats={workbench.formats} />
        </Fold>
      </div>
      <div className={styles.output}>
        {read ? (
          <PayloadResult read={read} workbench={workbench} addSourceHref={addSourceHref} />
        ) : (
          <p className={styles.soft}>{payloadWords.empty}</p>
        )}
      </div>
    </div>
  )
}

/** Only what looks like JSON is a mistake of JSON; a transcript is none. */
function jsonProblem(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  const read = readJson(text)
  return read.ok ? undefined : read.problem
}
