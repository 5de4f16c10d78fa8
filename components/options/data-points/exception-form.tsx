import { useState } from 'react'
import { sourceRoles } from '#components/labels.ts'
import { Button } from '#components/ui/button.tsx'
import type { DataPoint, DataPointLevel, DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import { SelectInput, TextInput } from '../source-editor/form/field.tsx'
import { optionsOf } from '../source-editor/words.ts'
import styles from './data-points.module.css'
import { levelWords } from './point-words.ts'

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
      aria-label={`An exception for ${label}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (useful) add()
      }}
    >
      <SelectInput<DataPointLevel>
        label="It is"
        value={level}
        options={optionsOf(levelWords)}
        onSelect={setLevel}
      />
      <TextInput
        label="for the intents"
        list="known-intents"
        placeholder="order status, return order"
        help="As the bot names them, separated by commas. Empty: for all."
        autoFocus
        value={intentText}
        onText={setIntentText}
      />
      <SelectInput<SourceRole | ''>
        label="from sources for"
        value={role}
        options={[{ value: '', label: 'anything' }, ...optionsOf(sourceRoles)]}
        onSelect={setRole}
      />
      <div className={styles.formActions}>
        <Button type="submit" disabled={!useful}>
          Add
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
