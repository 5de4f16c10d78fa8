import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './field.tsx'
import styles from './text-field.module.css'

interface SelectFieldProps extends FieldTexts, Omit<ComponentProps<'select'>, 'className' | 'id'> {}

/** A labelled choice of one of a few; its options are the children. */
export function SelectField({ label, help, error, children, ...native }: SelectFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <select {...native} {...control} className={styles.input}>
          {children}
        </select>
      )}
    </Field>
  )
}
