import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { formWords } from '../../words/form.ts'
import styles from './form.module.css'

interface FieldProps {
  label: string
  /** A sentence below the field. */
  help?: ReactNode
  /** What is wrong with the value. */
  problem?: string | undefined
  /** The label is for screen readers alone: the column's head says it to the eye. */
  bare?: boolean
  /** The attributes that tie the control to its label, help and problem. */
  children(control: ControlProps): ReactNode
}

export interface ControlProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** A labelled control with its help and its problem beside it. */
export function Field({ label, help, problem, bare = false, children }: FieldProps) {
  const id = useId()
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={bare ? styles.bare : styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}

interface TextInputProps
  extends Omit<ComponentProps<'input'>, 'className' | 'id' | 'value' | 'onChange' | 'children'>,
    Omit<FieldProps, 'children'> {
  value: string
  /** In the machine's type: addresses, paths, names of fields. */
  code?: boolean
  /** With `false` a problem of an empty field is shown at once, and in its own words. */
  patient?: boolean
  onText(next: string): void
}

/** One line of text. An empty field shows its problem only after it was visited. */
export function TextInput({
  label,
  help,
  problem,
  bare,
  value,
  code,
  patient,
  onText,
  ...native
}: TextInputProps) {
  const [visited, setVisited] = useState(false)
  const shown = value !== '' || visited ? problem : undefined
  return (
    <Field
      label={label}
      help={help}
      problem={patient === false ? problem : emptyWords(shown, value)}
      bare={bare ?? false}
    >
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...native}
          {...control}
          value={value}
          className={`${styles.input} ${code ? styles.code : ''}`}
          onChange={({ target }) => onText(target.value)}
          onBlur={() => setVisited(true)}
        />
      )}
    </Field>
  )
}

const emptyWords = (problem: string | undefined, value: string) =>
  problem !== undefined && value === '' ? formWords.fillIn : problem

interface TextBoxProps extends Omit<FieldProps, 'children'> {
  value: string
  rows?: number
  placeholder?: string | undefined
  onText(next: string): void
}

/** Several lines in the machine's type: a query, a document. */
export function TextBox({ label, help, problem, bare, value, rows = 6, placeholder, onText }: TextBoxProps) {
  return (
    <Field label={label} help={help} problem={problem} bare={bare ?? false}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          placeholder={placeholder}
          spellCheck={false}
          value={value}
          className={`${styles.input} ${styles.box}`}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Field>
  )
}

interface SelectInputProps<T extends string> extends Omit<FieldProps, 'children'> {
  value: T
  options: readonly { value: T; label: string }[]
  onSelect(next: T): void
}

/** One of a few. */
export function SelectInput<T extends string>(props: SelectInputProps<T>) {
  const { label, help, problem, bare, value, options, onSelect } = props
  return (
    <Field label={label} help={help} problem={problem} bare={bare ?? false}>
      {(control) => (
        <select
          {...control}
          value={value}
          className={`${styles.input} ${styles.select}`}
          onChange={({ target }) => onSelect(target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
