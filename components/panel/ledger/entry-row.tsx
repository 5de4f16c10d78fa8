import { words } from '#components/words.ts'
import type { LedgerEntry } from '#lib/ledger/ledger.ts'
import styles from '../row.module.css'
import { Row, Value, ValueActions, valueDeeds } from '../row.tsx'
import type { PanelView } from '../view.ts'
import { Proof } from './proof.tsx'

interface EntryProps {
  label: string
  entry: LedgerEntry
  /** The bot has sent some of the facts, and others were read. */
  mixed: boolean
  view: PanelView
}

const tones = { 'system-confirmed': 'good', conflicting: 'bad' } as const

/** One fact: its value and its proof, or all its values where they cannot all be right. */
export function EntryRow({ label, entry, mixed, view }: EntryProps) {
  const { status, values } = entry
  const [first] = values
  if (!first) return null
  const deeds = valueDeeds(first.value, view)
  if (values.length > 1) {
    return (
      <Row label={label} deeds={deeds}>
        <Contradiction label={label} entry={entry} mixed={mixed} view={view} />
      </Row>
    )
  }
  return (
    <Row
      label={label}
      tone={status in tones ? tones[status as keyof typeof tones] : undefined}
      proof={<Proof value={first} mixed={mixed} view={view} />}
      actions={<ValueActions what={label} text={first.value} view={view} />}
      deeds={deeds}
    >
      <Value>{first.value}</Value>
    </Row>
  )
}

/** Values that cannot all be right, each with its own proof. */
function Contradiction({ label, entry, mixed, view }: EntryProps) {
  return (
    <div className={styles.clash} data-conflict={entry.slot}>
      <span className={styles.clashTitle}>{words.conflict(entry.values.length)}</span>
      {entry.values.map((value, index) => (
        <div key={`${value.status} ${value.value}`} className={styles.clashValue}>
          <div className={styles.value}>
            <Value>{value.value}</Value>
            <span className={styles.proof}>
              <Proof value={value} mixed={mixed} view={view} />
            </span>
          </div>
          <div className={styles.actions}>
            <ValueActions what={`${label} ${index + 1}`} text={value.value} view={view} />
          </div>
        </div>
      ))}
    </div>
  )
}
