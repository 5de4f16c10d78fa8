import { ledgerWords } from '#components/ledger-words.ts'
import { slotLabel, words } from '#components/words.ts'
import type { ClaimConflict } from '#lib/contract/brief.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Ledger } from '#lib/ledger/ledger.ts'
import styles from '../brief.module.css'
import { Claim } from '../claim.tsx'
import { useField } from '../fields/use-field.ts'
import { Row, Rows } from '../row.tsx'
import type { PanelView } from '../view.ts'
import { EntryRow } from './entry-row.tsx'

/** Each fact once, with its proof: nobody has to ask for it again. What contradicts a record stands first. */
export function LedgerRows({ ledger, view }: { ledger: Ledger; view: PanelView }) {
  const { entries, claims } = ledger
  if (entries.length + claims.length === 0) return <p className={styles.soft}>{words.brief.nothingKnown}</p>
  // Where all were read, the part's own mark says so.
  const mixed = entries.some(({ values }) => values.some(({ inferred }) => !inferred))
  return (
    <Rows>
      {claims.map((conflict) => (
        <ClaimRow
          key={`${conflict.kind} ${conflict.claim.turnId} ${conflict.claim.start}`}
          conflict={conflict}
          view={view}
        />
      ))}
      {entries.map((entry, index) => (
        <EntryRow
          key={`${entry.slot} ${entry.values[0]?.value}`}
          label={slotLabel(entry.slot)}
          entry={entry}
          nth={entries.slice(0, index + 1).filter(({ slot }) => slot === entry.slot).length}
          mixed={mixed}
          view={view}
        />
      ))}
    </Rows>
  )
}

/** What of an order a claim is about. */
const claimPoints: Record<ClaimConflict['kind'], DataPoint> = {
  'not-delivered-but-delivered': 'shipments.status',
  'not-refunded-but-refunded': 'orders.returns',
  'cancelled-but-shipped': 'orders.status',
  'wrong-amount': 'orders.total',
  'wrong-item': 'orders.lines',
}

function ClaimRow({ conflict, view }: { conflict: ClaimConflict; view: PanelView }) {
  const { kind, orderNumber, record } = conflict
  const { sourceId, recordId } = record.provenance
  const field = useField({ point: claimPoints[kind], sourceId, record: recordId })
  return (
    <Row label={orderNumber ? ledgerWords.order(orderNumber) : ledgerWords.claim} field={field}>
      <Claim conflict={conflict} view={view} titled={false} />
    </Row>
  )
}
