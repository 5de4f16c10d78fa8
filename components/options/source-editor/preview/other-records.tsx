import { type RecordKind, recordKinds, type SourceRecords } from '#lib/contract/records.ts'
import { fieldWords } from '../../data-points/point-words.ts'
import { mapWords } from '../../words/map.ts'
import { pointNamesWords } from '../../words/point-names.ts'
import { shapeOf } from '../map/field-shape.ts'
import { valueText } from '../map/value-text.ts'
import styles from './preview.module.css'

interface OtherRecordsProps {
  records: SourceRecords
  carded: readonly RecordKind[]
}

const few = 3

/** Records of kinds that have no card in the panel: their values by name, so that they can be checked all the same. */
export function OtherRecords({ records, carded }: OtherRecordsProps) {
  const kinds = recordKinds.filter((kind) => !carded.includes(kind) && records[kind].length > 0)
  return kinds.map((kind) => (
    <section key={kind} className={styles.other} aria-label={pointNamesWords.kinds[kind]}>
      <h4 className={styles.otherTitle}>{pointNamesWords.kinds[kind]}</h4>
      {(records[kind] as readonly Record<string, unknown>[]).slice(0, few).map((record, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two records may have the same ID
        <RecordValues key={`${String(record.recordId)} ${index}`} kind={kind} record={record} />
      ))}
      {records[kind].length > few && <p className={styles.nothing}>{mapWords.inAll(records[kind].length)}</p>}
    </section>
  ))
}

/** The values of one record by their names. */
export function RecordValues({
  kind,
  record,
}: {
  kind: RecordKind
  record: Readonly<Record<string, unknown>>
}) {
  const shapes = shapeOf(kind).filter(({ name }) => record[name] !== undefined)
  return (
    <dl className={styles.values}>
      {shapes.map((shape) => (
        <div key={shape.name} className={styles.value}>
          <dt>{fieldWords(shape.name)}</dt>
          <dd>{valueText(record[shape.name], shape)}</dd>
        </div>
      ))}
    </dl>
  )
}
