import { useDeferredValue, useMemo } from 'react'
import { CheckIcon, WarnIcon } from '#components/ui/icons.tsx'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { fullPointWords } from '../../data-points/point-words.ts'
import { dataPointsWords } from '../../words/data-points.ts'
import { mapWords } from '../../words/map.ts'
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
        source={{ id: source.id, label: source.label || mapWords.thisSource, role: definition.role }}
        records={records}
      />
      {issues.length === 0 && missing.length === 0 && Object.keys(replies).length > 0 && (
        <p className={styles.fine}>
          <CheckIcon /> {mapWords.allFits}
        </p>
      )}
      {issues.length > 0 && (
        <p className={styles.wrong}>
          <WarnIcon /> {mapWords.notFit(issues.length)}
        </p>
      )}
      {missing.map(({ point, intents }) => (
        <p key={`${point} ${intents?.join()}`} className={styles.wrong}>
          <WarnIcon />
          <span>
            <b>{fullPointWords(point)}</b>{' '}
            {intents
              ? mapWords.isRequiredFor(intents.map((intent) => dataPointsWords.quoted(intent)).join(', '))
              : mapWords.isRequired}
          </span>
        </p>
      ))}
    </>
  )
}
