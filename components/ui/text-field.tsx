import { type ComponentProps, useId } from 'react'
import styles from './text-field.module.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  label: string
}

/** A labelled line of input. */
export function TextField({ label, ...native }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input {...native} id={id} className={styles.input} />
    </div>
  )
}

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'id'> {
  label: string
}

/** Several labelled lines of input, in the machine's type: for documents, not for prose. */
export function CodeArea({ label, ...native }: TextAreaProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea {...native} id={id} className={`${styles.input} ${styles.code}`} spellCheck={false} />
    </div>
  )
}
