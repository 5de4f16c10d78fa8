import { useId, useState } from 'react'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { mapWords } from '../../words/map.ts'
import { madeOwn, presetOf } from '../draft.ts'
import { useEditor } from '../editor-context.ts'
import { MakeOwn } from '../make-own.tsx'
import type { SourceDraft } from '../props.ts'
import { shapeOf } from './field-shape.ts'
import type { Step } from './json-path.ts'
import styles from './map.module.css'
import { MappingColumn } from './mapping-column.tsx'
import { PreviewColumn } from './preview-column.tsx'
import { SampleColumn, type Samples } from './sample-column.tsx'
import { aimed, type Target } from './target.ts'

interface MapStepProps {
  source: SourceDraft
  rules: readonly DataPointRule[]
  samples: Samples
  onSamples(next: Samples): void
  onAsk(): void
  onChange(next: SourceDraft): void
}

/** Which value of the reply is which data point: the reply, the table, and what the agent will see of it. */
export function MapStep({ source, rules, samples, onSamples, onAsk, onChange }: MapStepProps) {
  const { workbench, readOnly, definition, replies } = useEditor()
  const [chosen, setChosen] = useState(0)
  const [target, setTarget] = useState<Target>()
  const [refusal, setRefusal] = useState<string>()
  const headings = useId()
  if (!definition) return <p>{mapWords.noPreset}</p>
  const preset = presetOf(source, workbench)
  const fixed = readOnly || source.definition === undefined
  const index = Math.min(chosen, definition.mappings.length - 1)
  const mapping = definition.mappings[index]
  const change = (next: SourceDefinition) => onChange({ ...source, definition: next })
  const choose = (steps: readonly Step[]) => {
    if (fixed || !mapping) return
    const next = aimed(mapping, target ?? { names: [], part: 'each' }, steps, {
      workbench,
      replies,
      shapes: shapeOf(mapping.to),
    })
    setRefusal(next ? undefined : mapWords.outside)
    if (next)
      change({ ...definition, mappings: definition.mappings.map((one, at) => (at === index ? next : one)) })
  }
  return (
    <>
      {preset && !readOnly && <MakeOwn preset={preset} onMake={() => onChange(madeOwn(source, workbench))} />}
      <div className={styles.columns}>
        <section className={styles.column} aria-labelledby={`${headings}-1`}>
          <h3 id={`${headings}-1`} className={styles.title}>
            {mapWords.cameBack}
          </h3>
          <SampleColumn
            samples={samples}
            aim={fixed || !mapping ? undefined : { target, to: mapping.to }}
            refusal={refusal}
            onSamples={onSamples}
            onAsk={onAsk}
            onChoose={choose}
          />
        </section>
        <section className={styles.column} aria-labelledby={`${headings}-2`}>
          <h3 id={`${headings}-2`} className={styles.title}>
            {mapWords.whereEach}
          </h3>
          <MappingColumn
            source={source}
            definition={definition}
            index={index}
            rules={rules}
            fixed={fixed}
            target={target}
            onTarget={(next) => {
              setTarget(next)
              setRefusal(undefined)
            }}
            onIndex={(next) => {
              setChosen(next)
              setTarget(undefined)
            }}
            onChange={change}
          />
        </section>
        <section className={styles.column} aria-labelledby={`${headings}-3`}>
          <h3 id={`${headings}-3`} className={styles.title}>
            {mapWords.asAgent}
          </h3>
          <PreviewColumn source={source} definition={definition} rules={rules} />
        </section>
      </div>
    </>
  )
}
