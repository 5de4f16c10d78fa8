import { useDeferredValue, useMemo } from 'react'
import { CheckIcon, WarnIcon } from '#components/ui/icons.tsx'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { fullPointWords } from '../../data-points/point-words.ts'
import { useEditor } from '../editor-context.ts'
import { PanelPreview } from '../preview/panel-preview.tsx'
import type { SourceDraft } from '../props.ts'
import { mapSample } from './live.ts'
import styles from './map.module.css'

interface PreviewColumnProps {
  source: SourceDraft
  definition: SourceDefinition
  rules: readonly DataPointRule[]
}

/** The panel as it would show the sample, and what the policy still misses. */
export function PreviewColumn({ source, definition, rules }: PreviewColumnProps) {
  const { workbench, settings } = useEditor()
  const replies = useDeferredValue(useEditor().replies)
  const mappings = useDeferredValue(definition.mappings)
  const { records, issues } = useMemo(
    () =>
      mapSample(workbench, { ...definition, mappings }, { baseUrl: source.baseUrl ?? '', settings }, replies),
    [workbench, definition, mappings, source.baseUrl, settings, replies],
  )
  const missing = rules.filter(
    ({ point, level, roles }) =>
      level === 'required' &&
      (roles === undefined || roles.includes(definition.role)) &&
      mappings.some(
        ({ to, fields }) => point.startsWith(`${to}.`) && !(point.slice(to.length + 1) in fields),
      ),
  )
  return (
    <>
      <PanelPreview
        source={{ id: source.id, label: source.label || 'This source', role: definition.role }}
        records={records}
      />
      {issues.length === 0 && missing.length === 0 && Object.keys(replies).length > 0 && (
        <p className={styles.fine}>
          <CheckIcon /> Everything that is mapped fits.
        </p>
      )}
      {issues.length > 0 && (
        <p className={styles.wrong}>
          <WarnIcon />{' '}
          {`${issues.length === 1 ? '1 value does' : `${issues.length} values do`} not fit; see the table.`}
        </p>
      )}
      {missing.map(({ point, intents }) => (
        <p key={`${point} ${intents?.join()}`} className={styles.wrong}>
          <WarnIcon />
          <span>
            <b>{fullPointWords(point)}</b>
            {` is required by your data point policy${intents ? ` for “${intents.join('”, “')}”` : ''}. Map it, or make it optional.`}
          </span>
        </p>
      ))}
    </>
  )
}
