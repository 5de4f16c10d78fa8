import { useContext } from 'react'
import { words } from '#components/words.ts'
import type { LedgerEntry } from '#lib/ledger/ledger.ts'
import { factField } from '../fields/fact-field.ts'
import { FieldValue, RevealButton } from '../fields/field-value.tsx'
import { type FieldState, useField } from '../fields/use-field.ts'
import { fieldDeeds } from '../fields/value-deeds.ts'
import styles from '../row.module.css'
import { Row, ValueActions } from '../row.tsx'
import type { PanelView } from '../view.ts'
import { VisitContext } from '../visit.ts'
import { Proof } from './proof.tsx'

interface EntryProps {
  label: string
  entry: LedgerEntry
  /** Which of its slot it is, from 1. */
  nth: number
  /** The bot has sent some of the facts, and others were read. */
  mixed: boolean
  view: PanelView
}

const tones = { 'system-confirmed': 'good', conflicting: 'bad' } as const

/** One fact: its value and its proof, or all its values where they cannot all be right. */
export function EntryRow(props: EntryProps) {
  const { label, entry, nth, mixed, view } = props
  const { status, values } = entry
  const [first] = values
  const field = useField(factField(entry.slot, useContext(VisitContext), nth))
  if (!first) return null
  const deeds = fieldDeeds(first.value, field, view)
  const reveal = <RevealButton what={label} field={field} />
  if (values.length > 1) {
    return (
      <Row label={label} actions={field.hidden && reveal} deeds={deeds} field={field}>
        <Contradiction {...props} field={field} />
      </Row>
    )
  }
  return (
    <Row
      label={label}
      tone={status in tones ? tones[status as keyof typeof tones] : undefined}
      proof={<Proof value={first} mixed={mixed} view={view} />}
      actions={
        <>
          {reveal}
          <ValueActions what={label} text={first.value} view={view} onTake={field.reveal} />
        </>
      }
      deeds={deeds}
      field={field}
    >
      <FieldValue name={entry.slot} text={first.value} field={field}>
        {first.value}
      </FieldValue>
    </Row>
  )
}

/** Values that cannot all be right, each with its own proof. */
function Contradiction({ label, entry, field, mixed, view }: EntryProps & { field: FieldState }) {
  return (
    <div className={styles.clash} data-conflict={entry.slot}>
      <span className={styles.clashTitle}>{words.conflict(entry.values.length)}</span>
      {entry.values.map((value, index) => (
        <div key={`${value.status} ${value.value}`} className={styles.clashValue}>
          <div className={styles.value}>
            <FieldValue name={entry.slot} text={value.value} field={field}>
              {value.value}
            </FieldValue>
            <span className={styles.proof}>
              <Proof value={value} mixed={mixed} view={view} />
            </span>
          </div>
          <div className={styles.actions}>
            <ValueActions
              what={`${label} ${index + 1}`}
              text={value.value}
              view={view}
              onTake={field.reveal}
            />
          </div>
        </div>
      ))}
    </div>
  )
}
