import { useId, useMemo } from 'react'
import { remarkWords } from '#components/remark-words.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { noRecords } from '#lib/contract/records.ts'
import type { FormatInfo, PastedPacket, Workbench } from '#lib/contract/workbench.ts'
import { PanelCards } from '../source-editor/preview/panel-cards.tsx'
import { payloadWords } from '../words/payload.ts'
import { packetFields } from './packet-fields.ts'
import styles from './payload.module.css'

interface PacketViewProps {
  pasted: PastedPacket
  format: FormatInfo
  workbench: Workbench
}

/** One packet: its fields with what was not sent, its problems by place, what is not used, and the panel. */
export function PacketView({ pasted, format, workbench }: PacketViewProps) {
  const { packet, problems, unmapped } = pasted
  return (
    <>
      {problems.length > 0 && (
        <div className={styles.problems}>
          <p className={packet ? styles.noticed : styles.bad}>
            {packet ? payloadWords.didNotFit : payloadWords.unusable}
          </p>
          <ul>
            {problems.map(({ path, problem }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice of one place
              <li key={`${path} ${index}`}>
                {path && <code>{path}</code>} {remarkWords(problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {packet && <Readable packet={packet} format={format} workbench={workbench} />}
      <p className={styles.soft}>
        {unmapped.length === 0 ? payloadWords.allUsed : payloadWords.notMapped(unmapped.length)}
        {unmapped.map((place, index) => (
          <span key={place}>
            {index > 0 && ', '}
            <code className={styles.place}>{place}</code>
          </span>
        ))}
      </p>
    </>
  )
}

function Readable({
  packet,
  format,
  workbench,
}: {
  packet: HandoffPacket
  format: FormatInfo
  workbench: Workbench
}) {
  const headings = useId()
  const records = useMemo(() => ({ ...noRecords(), packets: [packet] }), [packet])
  const snapshot = useMemo(
    () => workbench.preview({ id: 'pasted', label: format.name, role: 'packet' }, records),
    [workbench, format.name, records],
  )
  return (
    <div className={styles.columns}>
      <section aria-labelledby={`${headings}-fields`} className={styles.column}>
        <h3 id={`${headings}-fields`} className={styles.heading}>
          {payloadWords.byField}
        </h3>
        <dl className={styles.fields}>
          {packetFields(packet).map(({ label, values }) => (
            <div key={label} className={styles.field} data-sent={values.length > 0}>
              <dt>{label}</dt>
              <dd>
                {values.length === 0 && payloadWords.notSent}
                {values.slice(0, 12).map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: values may repeat
                  <span key={index} dir="auto">
                    {value}
                  </span>
                ))}
                {values.length > 12 && <span>{payloadWords.andMore(values.length - 12)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby={`${headings}-panel`} className={styles.column}>
        <h3 id={`${headings}-panel`} className={styles.heading}>
          {payloadWords.asAgent}
        </h3>
        <PanelCards snapshot={snapshot} records={records} />
      </section>
    </div>
  )
}
