import { useMemo } from 'react'
import { recordKinds, type SourceRecords } from '#lib/contract/records.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { PanelCards } from './panel-cards.tsx'
import styles from './preview.module.css'

interface PanelPreviewProps {
  source: { id: string; label: string; role: SourceRole }
  records: SourceRecords
}

/** The panel's own cards over some records. A picture: its buttons do nothing here, so nothing in it takes the focus. */
export function PanelPreview({ source, records }: PanelPreviewProps) {
  const { workbench } = useEditor()
  const { id, label, role } = source
  const snapshot = useMemo(
    () => workbench.preview({ id, label, role }, records),
    [workbench, id, label, role, records],
  )
  if (recordKinds.every((kind) => records[kind].length === 0)) {
    return <p className={styles.nothing}>{mapWords.preview}</p>
  }
  return (
    <div className={styles.panel}>
      <PanelCards snapshot={snapshot} records={records} />
    </div>
  )
}
