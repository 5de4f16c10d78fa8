import { useId, useState } from 'react'
import { Chip } from '#components/ui/chip.tsx'
import { ChevronIcon } from '#components/ui/icons.tsx'
import { fieldWords, pointWords } from '../../data-points/point-words.ts'
import { mapWords } from '../../words/map.ts'
import { pointNamesWords } from '../../words/point-names.ts'
import { Fold } from '../form/fold.tsx'
import { transforms } from '../words.ts'
import { FieldForm } from './field-form.tsx'
import type { FieldShape } from './field-shape.ts'
import styles from './map.module.css'
import { useMap } from './map-context.ts'
import { isLink, isPart, pathOf } from './mapping-edit.ts'
import { fieldAt } from './target.ts'
import { useField } from './use-field.ts'

interface FieldRowsProps {
  shapes: readonly FieldShape[]
  /** The names of the parts around these fields. */
  around: readonly string[]
}

/**
 * The fields of a record or of a part of it, each a line that opens to its form. What is not mapped and need not be is
 * folded away where something else is mapped; it stays there until the table is opened anew.
 */
export function FieldRows({ shapes, around }: FieldRowsProps) {
  const { mapping, rules } = useMap()
  const [open, setOpen] = useState<string>()
  const [first] = useState(() => {
    const mapped = shapes.filter(({ name }) => fieldAt(mapping.fields, [...around, name]) !== undefined)
    const wanted = shapes.filter(
      ({ name, required }) => required || rules.some(({ point }) => point === `${mapping.to}.${name}`),
    )
    return mapped.length === 0
      ? shapes
      : shapes.filter((shape) => mapped.includes(shape) || wanted.includes(shape))
  })
  const others = shapes.filter((shape) => !first.includes(shape))
  const list = (some: readonly FieldShape[]) => (
    <ul className={around.length === 0 ? styles.rows : styles.innerRows}>
      {some.map((shape) => (
        <FieldRow
          key={shape.name}
          shape={shape}
          names={[...around, shape.name]}
          open={open === shape.name}
          onToggle={() => setOpen(open === shape.name ? undefined : shape.name)}
        />
      ))}
    </ul>
  )
  return (
    <>
      {list(first)}
      {others.length > 0 && (
        <Fold
          title={mapWords.notMappedYet}
          note={others.map(({ name }) => labelOf(mapping.to, [...around, name])).join(', ')}
        >
          {list(others)}
        </Fold>
      )}
    </>
  )
}

const labelOf = (to: string, names: readonly string[]) =>
  names.length === 1 ? pointWords(`${to}.${names[0]}`) : fieldWords(names.at(-1) ?? '')

interface FieldRowProps {
  shape: FieldShape
  names: readonly string[]
  open: boolean
  onToggle(): void
}

function FieldRow({ shape, names, open, onToggle }: FieldRowProps) {
  const { mapping, fixed } = useMap()
  const formId = useId()
  const { result, problem, level } = useField(shape, names)
  const label = labelOf(mapping.to, names)
  return (
    <li className={`${styles.row} ${open ? styles.openRow : ''}`} data-field={names.join('.')}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={formId}
        onClick={onToggle}
      >
        <span className={styles.name}>
          <ChevronIcon />
          <span>{label}</span>
        </span>
        <span className={styles.from}>
          <Summary names={names} />
        </span>
        <span className={styles.result} data-result={result.kind}>
          {result.text}
          {level === 'forbidden' && <Chip tone="warn">{pointNamesWords.levels.forbidden}</Chip>}
          {level === 'required' && !problem && <Chip>{pointNamesWords.levels.required}</Chip>}
        </span>
        {problem && <span className={styles.problem}>{problem}</span>}
      </button>
      <div id={formId} hidden={!open} className={styles.form}>
        {open && (
          <fieldset className={styles.fields} disabled={fixed}>
            <legend className={styles.legend}>{mapWords.whereFrom(label)}</legend>
            <FieldForm shape={shape} names={names} label={label}>
              <FieldRows shapes={shape.fields ?? []} around={names} />
            </FieldForm>
          </fieldset>
        )}
      </div>
    </li>
  )
}

/** Where a field comes from, in a line. */
function Summary({ names }: { names: readonly string[] }) {
  const { mapping } = useMap()
  const own = fieldAt(mapping.fields, names)
  if (own === undefined) return <span className={styles.soft}>{mapWords.notMapped}</span>
  if (isLink(own)) return <code>{own.link}</code>
  if (isPart(own)) {
    const count = Object.keys(own.fields).length
    return (
      <>
        {own.each !== undefined && <code>{own.each}</code>}
        <span className={styles.soft}>{` ${mapWords.fieldCount(count)}`}</span>
      </>
    )
  }
  const { path, as, currency } = pathOf(own) ?? { path: '' }
  return (
    <>
      <code>{path}</code>
      {as && as !== 'text' && <span className={styles.soft}>{` · ${transforms[as]}`}</span>}
      {currency && (
        <>
          {', '}
          <code>{currency}</code>
        </>
      )}
    </>
  )
}
