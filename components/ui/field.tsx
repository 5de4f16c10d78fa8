import { type ReactNode, useId } from 'react'
import styles from './text-field.module.css'

/** What ties a control to its label, its help and its error. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldTexts {
  label: string
  /** A line under the control: what to enter, and where it is found. */
  help?: ReactNode
  /** What is wrong with what was entered; a screen reader reads it with the control. */
  error?: string | undefined
}

/** A control with its label above and its help and error below. */
export function Field({
  label,
  help,
  error,
  children,
}: FieldTexts & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
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
