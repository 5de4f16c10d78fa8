import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { FieldMapping } from '#lib/contract/source.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput } from '../form/field.tsx'
import { PathInput } from '../form/path-input.tsx'
import { transformHelp, transforms } from '../words.ts'
import type { FieldShape } from './field-shape.ts'
import { completed } from './guess.ts'
import { LinkForm } from './link-form.tsx'
import styles from './map.module.css'
import { useMap } from './map-context.ts'
import { isLink, isPart, type PathMapping, pathOf, transformsFor, withPath, written } from './mapping-edit.ts'
import { fieldAt, startsOf } from './target.ts'
import { WordsForm } from './words-form.tsx'

interface FieldFormProps {
  shape: FieldShape
  names: readonly string[]
  label: string
}

/**
 * Where one field comes from and what becomes of it, in the form that the field's kind of value has. The children are
 * the fields inside it, for those that have any.
 */
export function FieldForm({ shape, names, label, children }: FieldFormProps & { children: ReactNode }) {
  const { mapping: whole, onField } = useMap()
  const mapping = fieldAt(whole.fields, names)
  const inParts = shape.type === 'part' || (shape.type === 'list' && pathOf(mapping) === undefined)
  return (
    <>
      {shape.type === 'link' && <LinkForm names={names} />}
      {shape.type === 'list' && inParts && <ListPath names={names} label={label} />}
      {inParts ? children : !isLink(mapping) && <PathForm shape={shape} names={names} label={label} />}
      {mapping !== undefined && (
        <div>
          <Button look="small" onClick={() => onField(names, undefined)}>
            {mapWords.doNotMap(label)}
          </Button>
        </div>
      )}
    </>
  )
}

/** Where the list is whose entries become the entries of this field. */
function ListPath({ names, label }: Omit<FieldFormProps, 'shape'>) {
  const { workbench } = useEditor()
  const { mapping: whole, items, onField, onTarget } = useMap()
  const own = fieldAt(whole.fields, names)
  const each = isPart(own) ? (own.each ?? '') : ''
  const fields = isPart(own) ? own.fields : {}
  return (
    <PathInput
      label={mapWords.listOf(label)}
      value={each}
      sample={startsOf(workbench, items, whole.fields, names)[0]}
      placeholder="line_items"
      autoFocus
      onFocus={() => onTarget({ names, part: 'each' })}
      onPath={(next) =>
        onField(names, next === '' && Object.keys(fields).length === 0 ? undefined : { fields, each: next })
      }
    />
  )
}

function PathForm({ shape, names, label }: FieldFormProps) {
  const { workbench } = useEditor()
  const { mapping: whole, items, onField, onTarget } = useMap()
  const mapping = fieldAt(whole.fields, names)
  const path = pathOf(mapping)
  const starts = startsOf(workbench, items, whole.fields, names)
  const set = (next: FieldMapping | undefined) => onField(names, completed(next, shape, starts, workbench))
  return (
    <>
      <div className={styles.pathLine}>
        <PathInput
          label={mapWords.path}
          value={path?.path ?? ''}
          sample={starts[0]}
          placeholder={mapWords.pathExample}
          autoFocus
          onFocus={() => onTarget({ names, part: 'path' })}
          onPath={(next) => set(withPath(shape, mapping, next))}
        />
        {path && <TransformSelect shape={shape} path={path} onChange={(next) => set(written(next))} />}
      </div>
      {(path?.as === 'money-minor' || path?.as === 'money-major') && (
        <PathInput
          label={mapWords.currency}
          help={mapWords.currencyHelp}
          value={path.currency ?? ''}
          sample={starts[0]}
          onFocus={() => onTarget({ names, part: 'currency' })}
          onPath={(currency) => onField(names, written({ ...path, currency }))}
        />
      )}
      {(path?.as === 'words' || path?.as === 'role') && (
        <WordsForm
          label={label}
          options={shape.options}
          words={path.words ?? {}}
          onWords={(words) => onField(names, written({ ...path, words }))}
        />
      )}
    </>
  )
}

interface TransformSelectProps {
  shape: FieldShape
  path: PathMapping
  onChange(next: PathMapping): void
}

function TransformSelect({ shape, path, onChange }: TransformSelectProps) {
  const usual = transformsFor(shape)
  const all = path.as === undefined || usual.includes(path.as) ? usual : [path.as, ...usual]
  const options = [
    ...(path.as === undefined ? [{ value: '' as const, label: mapWords.asItComes }] : []),
    ...all.map((value) => ({ value, label: transforms[value] })),
  ]
  if (options.length < 2 && path.as !== undefined) {
    return <p className={styles.fixedTransform}>{mapWords.isReadAs(transforms[path.as])}</p>
  }
  return (
    <SelectInput
      label={mapWords.readAs}
      value={path.as ?? ''}
      options={options}
      help={path.as && transformHelp[path.as]}
      onSelect={(as) => as !== '' && onChange({ ...path, as })}
    />
  )
}
