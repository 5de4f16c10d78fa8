import type { ReactNode } from 'react'
import { words } from '#components/words.ts'
import type { Field } from '#lib/contract/provenance.ts'
import styles from './row.module.css'
import { Row, Value, ValueActions } from './row.tsx'
import { SourceTag, SourceTags } from './source-tag.tsx'
import type { PanelView } from './view.ts'

interface FieldRowProps<T> {
  label: string
  field: Field<T> | undefined
  view: PanelView
  /** How a value is shown; as it stands by default. */
  show?: (value: T) => ReactNode
  /** The text to copy and insert; without it the row has no such buttons. */
  text?: (value: T) => string
}

/** A data point of the profile: its value and the systems that say so, or all values where systems disagree. */
export function FieldRow<T>({ label, field, view, show, text }: FieldRowProps<T>) {
  const first = field?.values[0]
  if (!field || !first) return null
  const actions = text && <ValueActions what={label} text={text(first.value)} view={view} />
  if (field.conflicting) {
    return (
      <Row label={label} actions={actions}>
        <Clash field={field} view={view} {...(show ? { show } : {})} />
      </Row>
    )
  }
  return (
    <Row label={label} actions={actions} proof={<SourceTags field={field} view={view} />}>
      <Value>{show ? show(first.value) : String(first.value)}</Value>
    </Row>
  )
}

interface ClashProps<T> {
  field: Field<T>
  view: PanelView
  show?: (value: T) => ReactNode
}

/** Values that cannot all be right, each with its system and its age. */
export function Clash<T>({ field, view, show }: ClashProps<T>) {
  return (
    <span className={styles.clash} data-conflict="">
      <span className={styles.clashTitle}>{words.conflict(field.values.length)}</span>
      {field.values.map(({ value, provenance }) => (
        <span key={`${provenance.sourceId}/${provenance.recordId}`} className={styles.clashValue}>
          <Value>{show ? show(value) : String(value)}</Value>
          <span className={styles.proof}>
            <SourceTag provenance={provenance} view={view} aged />
          </span>
        </span>
      ))}
    </span>
  )
}
