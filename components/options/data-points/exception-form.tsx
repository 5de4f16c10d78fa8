import { useState } from 'react'
import { sourceRoles } from '#components/labels.ts'
import { Button } from '#components/ui/button.tsx'
import type { DataPoint, DataPointLevel, DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import { SelectInput, TextInput } from '../source-editor/form/field.tsx'
import { optionsOf } from '../source-editor/words.ts'
import { dataPointsWords } from '../words/data-points.ts'
import { pointNamesWords } from '../words/point-names.ts'
import styles from './data-points.module.css'

interface ExceptionFormProps {
  point: DataPoint
  label: string
  onAdd(rule: DataPointRule): void
  onCancel(): void
}

/** Another level for some intents, for sources of one role, or for both together. */
export function ExceptionForm({ point, label, onAdd, onCancel }: ExceptionFormProps) {
  const [level, setLevel] = useState<DataPointLevel>('forbidden')
  const [intentText, setIntentText] = useState('')
  const [role, setRole] = useState<SourceRole | ''>('')
  const intents = intentText
    .split(',')
    .map((intent) => intent.trim())
    .filter(Boolean)
  const useful = intents.length > 0 || role !== ''
  const add = () =>
    onAdd({ point, level, ...(intents.length > 0 && { intents }), ...(role !== '' && { roles: [role] }) })
  return (
    <form
      className={styles.exceptionForm}
      aria-label={dataPointsWords.exceptionOf(label)}
      onSubmit={(event) => {
        event.preventDefault()
        if (useful) add()
      }}
    >
      <SelectInput<DataPointLevel>
        label={dataPointsWords.itIs}
        value={level}
        options={optionsOf(pointNamesWords.levels)}
        onSelect={setLevel}
      />
      <TextInput
        label={dataPointsWords.forIntents}
        list="known-intents"
        placeholder={dataPointsWords.intentsExample}
        help={dataPointsWords.intentsHelp}
        autoFocus
        value={intentText}
        onText={setIntentText}
      />
      <SelectInput<SourceRole | ''>
        label={dataPointsWords.fromRole}
        value={role}
        options={[{ value: '', label: dataPointsWords.anything }, ...optionsOf(sourceRoles)]}
        onSelect={setRole}
      />
      <div className={styles.formActions}>
        <Button type="submit" disabled={!useful}>
          {dataPointsWords.add}
        </Button>
        <Button onClick={onCancel}>{dataPointsWords.cancel}</Button>
      </div>
    </form>
  )
}
