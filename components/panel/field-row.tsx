import { Fragment, type ReactNode } from 'react'
import { words } from '#components/words.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Field } from '#lib/contract/provenance.ts'
import { FieldValue, RevealButton } from './fields/field-value.tsx'
import { type FieldState, useField } from './fields/use-field.ts'
import { fieldDeeds } from './fields/value-deeds.ts'
import { pinOf } from './pins/pin.ts'
import styles from './row.module.css'
import { Row, ValueActions } from './row.tsx'
import { SourceTag, SourceTags } from './source-tag.tsx'
import type { PanelView } from './view.ts'

interface FieldRowProps<T> {
  label: string
  point: DataPoint
  /** The record that it is a field of, where there may be several on screen. */
  record?: string | undefined
  field: Field<T> | undefined
  view: PanelView
  /** How a value is shown; as it stands by default. */
  show?: ((value: T) => ReactNode) | undefined
  /** The text to copy and insert; without it the row has no such buttons. */
  text?: ((value: T) => string) | undefined
}

/** A data point of the profile: its value and the systems that say so, or all values where systems disagree. */
export function FieldRow<T>(props: FieldRowProps<T>) {
  const { label, point, record, field, view, show, text } = props
  const sourceId = field?.values[0]?.provenance.sourceId
  const state = useField({ point, record, sourceId })
  const first = field?.values[0]
  if (!field || !first) return null
  const deeds = fieldDeeds(text?.(first.value), state, view)
  const pin = pinOf(point, label, view)
  const reveal = <RevealButton what={label} field={state} />
  if (field.conflicting) {
    return (
      <Row label={label} actions={state.hidden && reveal} deeds={deeds} field={state} pin={pin}>
        <Clash {...props} field={field} state={state} />
      </Row>
    )
  }
  return (
    <Row
      label={label}
      deeds={deeds}
      field={state}
      pin={pin}
      actions={
        <>
          {reveal}
          {text && <ValueActions what={label} text={text(first.value)} view={view} onTake={state.reveal} />}
        </>
      }
      proof={<SourceTags field={field} view={view} />}
    >
      <FieldValue name={point} text={text?.(first.value) ?? ''} field={state}>
        {show ? show(first.value) : String(first.value)}
      </FieldValue>
    </Row>
  )
}

type ClashProps<T> = FieldRowProps<T> & { field: Field<T>; state: FieldState }

/** Values that cannot all be right, each once, with the systems that say so and their age. */
function Clash<T>({ label, point, field, state, view, show, text }: ClashProps<T>) {
  const groups = Map.groupBy(field.values, ({ value }) => (text ? text(value) : JSON.stringify(value)))
  return (
    <span className={styles.clash} data-conflict="">
      <span className={styles.clashTitle}>{words.conflict(groups.size)}</span>
      {[...groups].map(([key, [first, ...others]]) => (
        <span key={key} className={styles.clashValue}>
          <span className={styles.value}>
            {first && (
              <FieldValue name={point} text={text?.(first.value) ?? ''} field={state}>
                {show ? show(first.value) : String(first.value)}
              </FieldValue>
            )}
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
                onTake={state.reveal}
              />
            </span>
          )}
        </span>
      ))}
    </span>
  )
}
