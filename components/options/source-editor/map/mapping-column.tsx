import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Mapping, SourceDefinition } from '#lib/contract/source.ts'
import { mapWords } from '../../words/map.ts'
import type { SourceDraft } from '../props.ts'
import { KindPicker } from './kind-picker.tsx'
import styles from './map.module.css'
import { blankMapping } from './mapping-edit.ts'
import { MappingForm } from './mapping-form.tsx'
import { PacketForm } from './packet-form.tsx'
import type { Target } from './target.ts'
import { Unused } from './unused.tsx'

interface MappingColumnProps {
  source: SourceDraft
  definition: SourceDefinition
  /** Which mapping is shown; -1 where there is none. */
  index: number
  rules: readonly DataPointRule[]
  fixed: boolean
  target: Target | undefined
  onTarget(target: Target | undefined): void
  onIndex(index: number): void
  onChange(next: SourceDefinition): void
}

/** The kinds of records that the replies hold, and for the chosen one the table of its data points. */
export function MappingColumn(props: MappingColumnProps) {
  const { source, definition, index, rules, fixed, target, onTarget, onIndex, onChange } = props
  const { mappings } = definition
  const mapping = mappings[index]
  const set = (next: Mapping[]) => onChange({ ...definition, mappings: next })
  return (
    <>
      <KindPicker
        mappings={mappings}
        index={index}
        fixed={fixed}
        role={definition.role}
        onIndex={onIndex}
        onAdd={(to) => {
          set([...mappings, blankMapping(to)])
          onIndex(mappings.length)
          onTarget({ names: [], part: 'each' })
        }}
        onRemove={() => {
          set(mappings.filter((_, at) => at !== index))
          onIndex(Math.max(0, index - 1))
        }}
      />
      {mapping ? (
        <MappingForm
          key={`${index} ${mapping.to}`}
          source={source}
          definition={definition}
          mapping={mapping}
          place={`definition.mappings.${index}`}
          rules={rules}
          fixed={fixed}
          target={target}
          onTarget={onTarget}
          onChange={(next) => set(mappings.map((one, at) => (at === index ? next : one)))}
        />
      ) : (
        !definition.packets && <p className={styles.soft}>{mapWords.sayWhat}</p>
      )}
      {(definition.role === 'packet' || definition.packets) && (
        <PacketForm definition={definition} fixed={fixed} onChange={onChange} />
      )}
      <Unused mappings={mappings} />
    </>
  )
}
