import { ledgerWords } from '#components/ledger-words.ts'
import { slotLabel, words } from '#components/words.ts'
import type { Ledger } from '#lib/ledger/ledger.ts'
import styles from '../brief.module.css'
import { Claim } from '../claim.tsx'
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
        <Row
          key={`${conflict.kind} ${conflict.claim.turnId} ${conflict.claim.start}`}
          label={conflict.orderNumber ? ledgerWords.order(conflict.orderNumber) : ledgerWords.claim}
          deeds={{}}
        >
          <Claim conflict={conflict} view={view} titled={false} />
        </Row>
      ))}
      {entries.map((entry) => (
        <EntryRow
          key={`${entry.slot} ${entry.values[0]?.value}`}
          label={slotLabel(entry.slot)}
          entry={entry}
          mixed={mixed}
          view={view}
        />
      ))}
    </Rows>
  )
}
