import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './field.tsx'
import styles from './text-field.module.css'

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'className' | 'id'> {}

/** A labelled line of input. */
export function TextField({ label, help, error, ...native }: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(control) => <input {...native} {...control} className={styles.input} />}
    </Field>
  )
}

interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'className' | 'id'> {}

/** Several labelled lines of prose. */
export function TextArea({ label, help, error, ...native }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(control) => <textarea {...native} {...control} className={`${styles.input} ${styles.prose}`} />}
    </Field>
  )
}

/** Several labelled lines of input, in the machine's type: for documents, not for prose. */
export function CodeArea({ label, help, error, ...native }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <textarea {...native} {...control} className={`${styles.input} ${styles.code}`} spellCheck={false} />
      )}
    </Field>
  )
}
