import { useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Mapping, SourceDefinition } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { Form } from '../form/form.tsx'
import { PathInput } from '../form/path-input.tsx'
import type { SourceDraft } from '../props.ts'
import { FieldRows } from './field-rows.tsx'
import { shapeOf } from './field-shape.ts'
import { listsIn } from './guess.ts'
import { forItem, itemsOf, mapSample } from './live.ts'
import styles from './map.module.css'
import { MapContext, type MapView } from './map-context.ts'
import { type Target, withFieldAt } from './target.ts'

interface MappingFormProps {
  source: SourceDraft
  definition: SourceDefinition
  mapping: Mapping
  place: string
  rules: readonly DataPointRule[]
  fixed: boolean
  target: Target | undefined
  onTarget(target: Target): void
  onChange(next: Mapping): void
}

/** One mapping: where its records are, and under it a line for each data point with what it gives now. */
export function MappingForm(props: MappingFormProps) {
  const { mapping, place, fixed, onTarget, onChange } = props
  const { problems, replies } = useEditor()
  const lists = useMemo(() => listsIn(replies), [replies])
  const { view, shown, show, count } = useMapView(props)
  return (
    <MapContext value={view}>
      <Form readOnly={fixed}>
        <PathInput
          label={mapWords.whereList(mapWords.lists[mapping.to])}
          help={mapping.each === '' ? mapWords.chooseList : undefined}
          value={mapping.each}
          among={lists}
          problem={mapping.each === '' ? undefined : problemAt(problems, `${place}.each`)}
          onFocus={() => onTarget({ names: [], part: 'each' })}
          onPath={(each) => onChange({ ...mapping, each })}
        />
      </Form>
      {Object.keys(replies).length > 0 && mapping.each !== '' && (
        <div className={styles.which}>
          <span role="status">{count === 0 ? mapWords.noneHere : mapWords.shownOf(shown + 1, count)}</span>
          {count > 1 && (
            <>
              <Button look="small" disabled={shown === 0} onClick={() => show(shown - 1)}>
                {mapWords.previous}
              </Button>
              <Button look="small" disabled={shown >= count - 1} onClick={() => show(shown + 1)}>
                {mapWords.next}
              </Button>
            </>
          )}
        </div>
      )}
      <FieldRows shapes={shapeOf(mapping.to)} around={[]} />
    </MapContext>
  )
}

function useMapView(props: MappingFormProps) {
  const { source, definition, mapping, place, rules, target, fixed, onTarget, onChange } = props
  const { workbench, replies, settings } = useEditor()
  const [wanted, show] = useState(0)
  const items = useMemo(() => itemsOf(workbench, mapping, replies), [workbench, mapping, replies])
  const shown = Math.max(0, Math.min(wanted, items.length - 1))
  const mapped = useMemo(() => {
    const own = { ...definition, mappings: [forItem(mapping, shown, items.length)] }
    return mapSample(workbench, own, { baseUrl: source.baseUrl ?? '', settings }, replies)
  }, [workbench, definition, mapping, shown, items.length, source.baseUrl, settings, replies])
  const view: MapView = {
    mapping,
    place,
    items: [...items.slice(shown), ...items.slice(0, shown)],
    record: mapped.records[mapping.to][0],
    issues: items.length > 0 ? mapped.issues : [],
    rules,
    target,
    fixed,
    onTarget,
    onField: (names, next) => onChange({ ...mapping, fields: withFieldAt(mapping.fields, names, next) }),
  }
  return { view, shown, show, count: items.length }
}
