import { Fragment, type ReactNode } from 'react'
import { words } from '#components/words.ts'
import type { Field } from '#lib/contract/provenance.ts'
import styles from './row.module.css'
import { Row, Value, ValueActions, valueDeeds } from './row.tsx'
import { SourceTag, SourceTags } from './source-tag.tsx'
import type { PanelView } from './view.ts'

interface FieldRowProps<T> {
  label: string
  field: Field<T> | undefined
  view: PanelView
  /** How a value is shown; as it stands by default. */
  show?: ((value: T) => ReactNode) | undefined
  /** The text to copy and insert; without it the row has no such buttons. */
  text?: ((value: T) => string) | undefined
}

/** A data point of the profile: its value and the systems that say so, or all values where systems disagree. */
export function FieldRow<T>({ label, field, view, show, text }: FieldRowProps<T>) {
  const first = field?.values[0]
  if (!field || !first) return null
  const deeds = text && valueDeeds(text(first.value), view)
  if (field.conflicting) {
    return (
      <Row label={label} deeds={deeds}>
        <Clash field={field} view={view} label={label} show={show} text={text} />
      </Row>
    )
  }
  return (
    <Row
      label={label}
      deeds={deeds}
      actions={text && <ValueActions what={label} text={text(first.value)} view={view} />}
      proof={<SourceTags field={field} view={view} />}
    >
      <Value>{show ? show(first.value) : String(first.value)}</Value>
    </Row>
  )
}

type ClashProps<T> = FieldRowProps<T> & { field: Field<T> }

/** Values that cannot all be right, each once, with the systems that say so and their age. */
function Clash<T>({ label, field, view, show, text }: ClashProps<T>) {
  const groups = Map.groupBy(field.values, ({ value }) => (text ? text(value) : JSON.stringify(value)))
  return (
    <span className={styles.clash} data-conflict="">
      <span className={styles.clashTitle}>{words.conflict(groups.size)}</span>
      {[...groups].map(([key, [first, ...others]]) => (
        <span key={key} className={styles.clashValue}>
          <span className={styles.value}>
            <Value>{first && (show ? show(first.value) : String(first.value))}</Value>
            <span className={styles.proof}>
              {[first, ...others].map(
                (one, index) =>
                  one && (
                    <Fragment key={`${one.provenance.sourceId}/${one.provenance.recordId}`}>
                      {index > 0 && ' · '}
                      <SourceTag provenance={one.provenance} view={view} aged />
                    </Fragment>
                  ),
              )}
            </span>
          </span>
          {text && first && (
            <span className={styles.actions}>
              <ValueActions
                what={`${label}, ${view.labelOf(first.provenance.sourceId)}`}
                text={text(first.value)}
                view={view}
              />
            </span>
          )}
        </span>
      ))}
    </span>
  )
}
