import { useId } from 'react'
import { Button, IconButton } from '#components/ui/button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import { formWords } from '../../words/form.ts'
import { TextInput } from './field.tsx'
import styles from './form.module.css'
import { useLocal } from './use-local.ts'

interface RowsProps {
  legend: string
  help?: string
  /** What the two columns are, e.g. `Name` and `Value`. */
  columns: readonly [string, string]
  /** What one row is, for the buttons that add and remove one. */
  what: keyof typeof formWords.rows
  value: Readonly<Record<string, string>> | undefined
  problemOf?: (name: string, value: string) => string | undefined
  onValue(next: Record<string, string> | undefined): void
}

type Pair = readonly [string, string]

/** Pairs of a name and a value. A row without a name stays in the form, and is no part of the document yet. */
export function Rows({ legend, help, columns, what, value, problemOf, onValue }: RowsProps) {
  const helpId = useId()
  const [rows, setRows] = useLocal<Pair[], Record<string, string> | undefined>(
    value,
    pairsOf,
    recordOf,
    onValue,
  )
  const replace = (index: number, pair: Pair) => setRows(rows.map((row, at) => (at === index ? pair : row)))
  return (
    <fieldset className={styles.rows} aria-describedby={help ? helpId : undefined}>
      <legend className={styles.label}>{legend}</legend>
      {rows.map(([name, text], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its name changes with every key pressed
        <div key={index} className={styles.pair}>
          <TextInput
            bare
            code
            label={`${columns[0]} ${index + 1}`}
            placeholder={columns[0]}
            value={name}
            problem={nameProblem(rows, index)}
            patient={false}
            onText={(next) => replace(index, [next, text])}
          />
          <TextInput
            bare
            code
            label={`${columns[1]} ${index + 1}${name && `, ${name}`}`}
            placeholder={columns[1]}
            value={text}
            problem={problemOf?.(name, text)}
            onText={(next) => replace(index, [name, next])}
          />
          <IconButton
            label={formWords.rows[what].remove(name || String(index + 1))}
            icon={<CloseIcon />}
            onClick={() => setRows(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button look="small" onClick={() => setRows([...rows, ['', '']])}>
          {formWords.rows[what].add}
        </Button>
      </div>
      {help && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
    </fieldset>
  )
}

const pairsOf = (value: Readonly<Record<string, string>> | undefined): Pair[] => Object.entries(value ?? {})

function recordOf(rows: readonly Pair[]): Record<string, string> | undefined {
  const named = rows.filter(([name]) => name.trim() !== '')
  return named.length > 0 ? Object.fromEntries(named) : undefined
}

function nameProblem(rows: readonly Pair[], index: number): string | undefined {
  const [name = '', value = ''] = rows[index] ?? []
  if (name.trim() === '') return value === '' ? undefined : formWords.noName
  return rows.findIndex(([other]) => other === name) < index ? formWords.twice : undefined
}
